/**
 * A sentence for people, in which what we wrote and what came from the reviewed change stay apart until a renderer
 * encodes each for its sink. `text` is ours; everything else holds untrusted values.
 */
export type MessagePart = {
    readonly type: 'text';
    readonly text: string;
} | {
    readonly type: 'value';
    readonly text: string;
} | {
    readonly type: 'code';
    readonly text: string;
} | {
    readonly type: 'strong';
    readonly parts: Message;
};
export type Message = readonly MessagePart[];
type Interpolation = string | number | MessagePart | Message;
/** Tag for a message: the literal parts are ours, interpolated strings are untrusted values. */
export declare function say(literals: TemplateStringsArray, ...values: Interpolation[]): Message;
/** An untrusted value to be shown as code: a name, a path, a setting. */
export declare function code(text: string): MessagePart;
/** Emphasis, as a tag like {@link say}. */
export declare function strong(literals: TemplateStringsArray, ...values: Interpolation[]): MessagePart;
/** Joins messages with a literal of ours. */
export declare function join(messages: readonly Message[], separator: string): Message;
/** The message as one string without any encoding, for JSON. */
export declare function plain(message: Message): string;
/** The message in GitHub Markdown, on one line. `link` may give the encoded target of a value that is shown as it is. */
export declare function markdownMessage(message: Message, link?: (value: string) => string | undefined): string;
/** The message on one line of a terminal. */
export declare function terminalMessage(message: Message): string;
export {};
