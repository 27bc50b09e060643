import { at, type Loader } from '../loader.ts'
import { fasterWhisper, openClip } from './aliases.ts'
import { bare, hub, named, revision } from './slots.ts'

const whisper = { ...bare, revision, aliases: fasterWhisper } as const

/** Libraries for speech and images. */
export const ofSpeechAndVision: readonly Loader[] = [
  { ...whisper, name: 'WhisperModel', modules: ['faster_whisper'], id: at(0, 'model_size_or_path') },
  { ...whisper, name: 'download_model', modules: ['faster_whisper'], unbound: 'never', id: at(0, 'size_or_id') },
  {
    ...bare,
    name: 'load_model',
    modules: ['whisperx'],
    unbound: 'never',
    aliases: fasterWhisper,
    id: at(0, 'whisper_arch')
  },
  { ...bare, name: 'load_align_model', modules: ['whisperx'], needsNamespace: true, id: at(2, 'model_name') },
  { ...bare, name: 'transcribe', modules: ['mlx_whisper'], unbound: 'never', id: at(undefined, 'path_or_hf_repo') },
  { ...hub, name: 'from_hparams', isMethod: true, id: at(0, 'source') },
  {
    ...bare,
    name: 'foreign_class',
    modules: ['speechbrain'],
    alwaysRemoteCode: true,
    needsNamespace: true,
    id: at(0, 'source')
  },
  ...named('Inference PretrainedSpeakerEmbedding', {
    ...bare,
    modules: ['pyannote'],
    unbound: 'never',
    takesObjects: true,
    needsNamespace: true,
    id: at(0, 'model', 'embedding')
  }),
  ...named('create_model create_model_and_transforms create_model_from_pretrained', {
    ...bare,
    modules: ['open_clip'],
    unbound: 'never',
    takesObjects: true,
    needsNamespace: true,
    id: at(0, 'model_name'),
    aliases: openClip,
    aliasWith: at(1, 'pretrained')
  })
]
