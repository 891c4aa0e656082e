export type Mailbox<Message> = ReturnType<typeof openMailbox<Message>>;

/** Keeps messages for one reader, who gets them in their order and waits for the next until the box is closed. */
export function openMailbox<Message>() {
  const waiting: Message[] = [];
  let isClosed = false;
  let wake = () => {};

  return {
    put(message: Message) {
      if (!isClosed) waiting.push(message);
      wake();
    },
    /** Nothing more is read, not even what has come. */
    close() {
      isClosed = true;
      wake();
    },
    async *read(): AsyncGenerator<Message> {
      while (!isClosed) {
        const message = waiting.shift();
        if (message) yield message;
        else {
          await new Promise<void>((resolve) => {
            wake = resolve;
          });
        }
      }
    },
  };
}
