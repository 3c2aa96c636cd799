// One question to the reactions service, or one wish: it is waited for ten seconds, and read no further than an answer goes.

/** `status` is 503 when nobody answered, too; `wait` are the seconds that the service asks for; `json` is read by nobody yet. */
export type Reply = { status: number; wait: number; json: unknown };

const longest = 16_384;

async function beginning({ body }: Response): Promise<string> {
  let text = "";
  const reader = (body as ReadableStream).pipeThrough(new TextDecoderStream()).getReader();
  for (let part; (part = await reader.read()).value;) {
    text += part.value;
    if (text.length > longest) {
      reader.cancel();
      return "";
    }
  }
  return text;
}

/** Without a `reaction` it asks for the counts; with one it reacts, in place of an earlier one; null takes that back. */
export async function askReactions(url: string, reaction?: string | null): Promise<Reply> {
  const reply: Reply = { status: 503, wait: 0, json: null };
  try {
    const response = await fetch(url, {
      method: reaction ? "PUT" : reaction === null ? "DELETE" : "GET",
      ...(reaction && {
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ reaction }),
      }),
      credentials: "include",
      signal: AbortSignal.timeout(10_000),
    });
    reply.status = response.status;
    reply.wait = Number(response.headers.get("Retry-After")) || 0;
    reply.json = JSON.parse(await beginning(response));
  } catch {
    // nobody is there, or what they say is no JSON
  }
  return reply;
}
