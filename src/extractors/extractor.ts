import type { Component, ComponentKind } from '../core/component.ts'
import type { Evidence } from '../core/evidence.ts'
import type { Bytes } from '../core/content.ts'
import type { RawGap } from '../core/gap.ts'
import type { Location } from '../core/location.ts'
import type { PublishedName } from '../core/published-name.ts'
import type { TextRange } from '../core/text-range.ts'
import type { IndexSetting } from '../ecosystems/shared/index-setting.ts'

/** Languages that one file can hold inside another. */
export type EmbeddedLanguage = 'shell' | 'python' | Format

/** Formats of files that can have any name: only the files that point at them, or their text, tell what they are. */
export type Format = 'pip-requirements' | 'dockerfile' | 'pipeline' | 'settings' | 'npm-manifest'

/** Text in another language, with the way back to the text it was taken from. */
export interface Embedded {
  readonly language: EmbeddedLanguage
  readonly text: string
  /** Turns an offset in `text` into an offset in the surrounding content. */
  map(offset: number): number
  /** The variables of the environment that it runs in, as far as they are known. */
  readonly environment?: ReadonlyMap<string, string>
  /** What has been set where it runs, before it does; reported where it stands. */
  readonly settings?: readonly IndexSetting[]
  /** Becomes part of the slot of what is found inside: a build stage, a cell. */
  readonly slot?: string
}

/** A file that commands write. */
export interface WrittenFile {
  /** As the commands name it: `/tmp/list.txt`, `~/.npmrc`. */
  readonly path: string
  /** It goes on with what was in the file before. */
  readonly appends: boolean
  /** What is written, with the way back as in {@link Embedded}; undefined where only the run can tell. */
  readonly content?: { readonly text: string; map(offset: number): number }
  /** Where it is downloaded from. */
  readonly url?: string
  /** The command that downloads it. */
  readonly place?: TextRange
  /** Files of the repository that it gets its content from, as the commands name them: it is a copy of them. */
  readonly copies?: readonly string[]
}

/** A file that a command reads as a list of packages. */
export interface NamedList {
  /** As the command names it: a path, or a URL. */
  readonly path: string
  readonly format: Format
  readonly location: Location
}

export interface ExtractorInput {
  readonly path: string
  /** Decoded text without a byte order mark; line ends as they are. */
  readonly content: string
  /** It is what commands write into a file where they run. */
  readonly isWritten?: true
  /** Of embedded text: the variables of its environment, and what has been set where it runs, see {@link Embedded}. */
  readonly environment?: ReadonlyMap<string, string>
  readonly settings?: readonly IndexSetting[]
  /** Contents of the files that an earlier round of this extractor wanted and that exist, by path. */
  readonly neighbours: ReadonlyMap<string, string>
  /** The location of a range of `content`, by UTF-16 offsets. The only way to make one. */
  locate(start: number, end: number): Location
  /** A range of `content` as the file has it, which embedded text may hold decoded or expanded. */
  written(start: number, end: number): string
}

/**
 * A component as an extractor reports it: the runner adds the context and the place of the name, and merges repetitions
 * into `alsoAt`; of these the evidence of the component that stays is kept.
 */
export type ExtractedComponent = Component extends infer Kind
  ? Kind extends Component
    ? Omit<Kind, 'alsoAt' | 'context' | 'evidence'> & {
        readonly context?: 'comment' | 'docs'
        readonly evidence?: Omit<Evidence, 'name'>
      }
    : never
  : never

/**
 * A gap as an extractor reports it. One about a part of a file (code, subject and reason, the subject not the path) is
 * reported only where the base side does not have the same: what must not be missed when it changes, such as a hash,
 * belongs in the reason. One about the whole file is always reported.
 */
export type ExtractedGap = Omit<RawGap, 'by'>

/** Lists that are read together, each by its path, or by its name behind `any:` where its folder is not known. */
export interface ListUse {
  readonly requirements: readonly string[]
  /** Those that only limit the versions of what the others ask for. */
  readonly constraints: readonly string[]
  /** A list includes them: whoever installs it installs these too. */
  readonly inList?: true
}

export interface Extraction {
  readonly components: readonly ExtractedComponent[]
  readonly gaps: readonly ExtractedGap[]
  /**
   * Ranges of the text whose meaning it knows, also where they bring nothing in: `npm ci`, text that is only printed. The
   * places of components and gaps count by themselves. What lies in no range is told of where it looks like an install.
   */
  readonly understood?: readonly TextRange[]
  /**
   * Paths from the root of the repository that a further round needs; those that do not exist stay absent. They are
   * read as context by whichever extractors know them.
   */
  readonly wants?: readonly string[]
  /**
   * Paths that a further round needs as well, and the format that they have whatever their names: what pip is pointed at is
   * a requirements file. `otherwise` is the gap that it is where there is no such file.
   */
  readonly wantsAs?: readonly { readonly path: string; readonly format: Format; readonly otherwise?: ExtractedGap }[]
  /**
   * Last parts of the paths of requirements files that commands name where nobody knows the folder that they run in: in
   * an image, a pipeline.
   */
  readonly names?: readonly string[]
  /** The lists that are read together: by one command, or by a list that includes others. */
  readonly listUses?: readonly ListUse[]
  readonly embedded?: readonly Embedded[]
  /**
   * Files that commands write, in their order. What is known of their texts is read by the extractors that know their paths
   * (`.npmrc`, `requirements.txt`, `setup.sh`), with locations in the file that the commands stand in.
   */
  readonly writtenFiles?: readonly WrittenFile[]
  /** Lists that commands read. Where one is a file that commands of the same file write, that text is read as such a list. */
  readonly lists?: readonly NamedList[]
  /**
   * For a lockfile: the folders below its own whose manifests it is the truth for as well, relative to its own (the
   * members of a workspace); `below` where the file does not name them and every one is meant.
   */
  readonly governs?: 'below' | readonly string[]
  /**
   * For a lockfile that says which manifests it was made from: their paths, relative to its own folder. It is the truth for
   * these and no others then.
   */
  readonly manifests?: readonly string[]
}

/** Reads one kind of file. Pure: never throws on bad input, but reports a gap that names the line. */
export interface Extractor {
  /** Text unless said otherwise: see {@link BytesExtractor}. */
  readonly reads?: 'text'
  /** Globs of the paths it reads (picomatch, dot files included, `**` for any folder). */
  readonly files: readonly string[]
  /** Languages it reads when another file embeds them. */
  readonly languages?: readonly EmbeddedLanguage[]
  /** Formats that it reads in files of any name. Each has one extractor. */
  readonly formats?: readonly Format[]
  /** Programs whose scripts it reads in files of any name, by the first line: `sh`, `python`. Versions are left out. */
  readonly interpreters?: readonly string[]
  /** Its files can name requirements files, and others of a {@link Format}: all of them, or those that these globs match. */
  readonly pointsAtRequirements?: true | readonly string[]
  /** What its files are for, where their paths do not say that they are tests or documentation. */
  readonly context?: 'ci' | 'interactive'
  /** The longest text it reads, in UTF-16 units; 2,000,000 unless given. No extractor can be interrupted. */
  readonly maxLength?: number
  /**
   * A cheap test on the text, and the path, before any parser is loaded: false means that there can be nothing to find.
   * Must not miss anything that `extract` would report.
   */
  mayMatter?(content: string, path: string): boolean
  extract(input: ExtractorInput): Extraction
  /** What a project publishes, by one of its files. */
  readonly publishes?: Publishes
}

/** How files tell what a project publishes. */
export interface Publishes {
  /** Kinds of what they can tell of. */
  readonly kinds: readonly ComponentKind[]
  /** Never throws; nothing for what only a run can tell. Names that nobody has `asked` for may be missing. */
  names(content: string, asked: readonly PublishedName[]): readonly PublishedName[]
}

/** A file that is read piece by piece. */
export interface BytesInput {
  readonly path: string
  readonly bytes: Bytes
  /** The place of something in the file: a member of an archive, an offset. Binary files have no lines. */
  locate(within?: string): Location
}

/** What a reader of bytes finds. It asks for no further files. */
export type BytesExtraction = Pick<Extraction, 'components' | 'gaps'>

/** Reads one kind of binary file. Pure, but for the reading: what it cannot make sense of is a gap. */
export interface BytesExtractor {
  readonly reads: 'bytes'
  /** Globs of the paths it reads, as {@link Extractor.files}. */
  readonly files: readonly string[]
  extract(input: BytesInput): Promise<BytesExtraction>
}

/** What is known of an extractor without loading it. Generated from the extractors themselves. */
export type RegisteredExtractor = RegisteredTextExtractor | RegisteredBytesExtractor

/** An extractor of bytes as the registry holds it. */
export interface RegisteredBytesExtractor extends Registered {
  readonly reads: 'bytes'
  load(): Promise<BytesExtractor>
}

/** An extractor of text as the registry holds it. */
export interface RegisteredTextExtractor extends Registered {
  readonly reads: 'text'
  load(): Promise<Extractor>
}

interface Registered {
  readonly id: string
  readonly files: readonly string[]
  readonly languages: readonly EmbeddedLanguage[]
  readonly interpreters: readonly string[]
  /** Globs of the files that can name requirements files, and others of a {@link Format}. */
  readonly pointsAtRequirements: readonly string[]
  /** Kinds of what its files say that a project publishes. */
  readonly publishes: readonly ComponentKind[]
  /** Its components are resolved versions: the truth for the ranges of a manifest. It has a `lock.ts` in its folder. */
  readonly lock: boolean
}

/**
 * A program outside of this process that reads files which no extractor reads. What it finds is treated as what an
 * extractor finds: context, merging, and ranges that locks resolve.
 */
export interface ExternalReader {
  /** What gaps name: `sources/osv`. */
  readonly id: string
  readonly files: readonly string[]
  readonly lock: boolean
  /** What each file holds, in the order of the files. */
  read(files: readonly ExtractorInput[], signal: AbortSignal): Promise<readonly Extraction[]>
}
