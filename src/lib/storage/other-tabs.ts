/** Word between the tabs of this browser about which draft is open or written. Ids and revisions only. */
import type { OtherTabNews } from './drafts';

type Message = { id: string } & (OtherTabNews | { kind: 'alsoOpen' });

/** The part of BroadcastChannel we lean on. */
export type Channel = Pick<
	BroadcastChannel,
	'postMessage' | 'addEventListener' | 'removeEventListener' | 'close'
>;

export interface OtherTabs {
	tell(id: string, news: OtherTabNews): void;
	/** Says that the draft is open here, and passes on what others do with it. Gives the way to stop. */
	listen(id: string, callback: (news: OtherTabNews) => void): () => void;
	close(): void;
}

/** @param channel where tabs hear each other; without one, each save still finds out by its revision */
export function otherTabs(channel: Channel | undefined): OtherTabs {
	const post = (message: Message) => {
		try {
			channel?.postMessage(message);
		} catch {
			// A closed channel must not undo a write: the others find out by its revision.
		}
	};
	return {
		tell: (id, news) => post({ id, ...news }),
		listen: (id, callback) => {
			const hear = (event: MessageEvent<Message>) => {
				const { id: about, ...news } = event.data;
				if (about !== id) return;
				if (news.kind === 'opened') post({ id, kind: 'alsoOpen' });
				callback(news.kind === 'alsoOpen' ? { kind: 'opened' } : news);
			};
			channel?.addEventListener('message', hear);
			post({ id, kind: 'opened' });
			return () => channel?.removeEventListener('message', hear);
		},
		close: () => channel?.close()
	};
}
