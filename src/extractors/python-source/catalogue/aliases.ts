/** Sizes of Whisper and the repositories that faster-whisper takes for them (faster-whisper 1.2, `utils.py`). */
export const fasterWhisper: ReadonlyMap<string, string> = new Map([
  ...['tiny.en', 'tiny', 'base.en', 'base', 'small.en', 'small', 'medium.en', 'medium'].map(
    size => [size, `Systran/faster-whisper-${size}`] as const
  ),
  ...['large-v1', 'large-v2', 'large-v3'].map(size => [size, `Systran/faster-whisper-${size}`] as const),
  ['large', 'Systran/faster-whisper-large-v3'],
  ...['large-v2', 'medium.en', 'small.en', 'large-v3'].map(
    size => [`distil-${size}`, `Systran/faster-distil-whisper-${size}`] as const
  ),
  ['distil-large-v3.5', 'distil-whisper/distil-large-v3.5-ct2'],
  ['large-v3-turbo', 'mobiuslabsgmbh/faster-whisper-large-v3-turbo'],
  ['turbo', 'mobiuslabsgmbh/faster-whisper-large-v3-turbo']
])

/**
 * Architectures with tags of weights, and the repositories that they are taken from (open_clip 3.3, `pretrained.py`).
 * Those that are loaded most.
 */
export const openClip: ReadonlyMap<string, string> = new Map([
  ['ViT-B-32 openai', 'timm/vit_base_patch32_clip_224.openai'],
  ['ViT-B-16 openai', 'timm/vit_base_patch16_clip_224.openai'],
  ['ViT-L-14 openai', 'timm/vit_large_patch14_clip_224.openai'],
  ['ViT-L-14-336 openai', 'timm/vit_large_patch14_clip_336.openai'],
  ['RN50 openai', 'timm/resnet50_clip.openai'],
  ['RN101 openai', 'timm/resnet101_clip.openai'],
  ['ViT-B-32 laion400m_e32', 'timm/vit_base_patch32_clip_224.laion400m_e32'],
  ['ViT-B-32 laion2b_s34b_b79k', 'laion/CLIP-ViT-B-32-laion2B-s34B-b79K'],
  ['ViT-B-32 datacomp_xl_s13b_b90k', 'laion/CLIP-ViT-B-32-DataComp.XL-s13B-b90K'],
  ['ViT-B-16 laion2b_s34b_b88k', 'laion/CLIP-ViT-B-16-laion2B-s34B-b88K'],
  ['ViT-B-16 datacomp_xl_s13b_b90k', 'laion/CLIP-ViT-B-16-DataComp.XL-s13B-b90K'],
  ['ViT-L-14 laion2b_s32b_b82k', 'laion/CLIP-ViT-L-14-laion2B-s32B-b82K'],
  ['ViT-L-14 datacomp_xl_s13b_b90k', 'laion/CLIP-ViT-L-14-DataComp.XL-s13B-b90K'],
  ['ViT-H-14 laion2b_s32b_b79k', 'laion/CLIP-ViT-H-14-laion2B-s32B-b79K'],
  ['ViT-g-14 laion2b_s34b_b88k', 'laion/CLIP-ViT-g-14-laion2B-s34B-b88K'],
  ['ViT-bigG-14 laion2b_s39b_b160k', 'laion/CLIP-ViT-bigG-14-laion2B-39B-b160k']
])
