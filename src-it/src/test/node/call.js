// Signs one call with oauth-1.0a, sends it, and prints what was answered.
//
//   node call.js '{"url": ..., "method": "GET" or "POST", "consumer": {"key", "secret"},
//                  "token": {"key", "secret"} or absent, "parameters": {...}}'
import { createHmac } from 'node:crypto';
import OAuth from 'oauth-1.0a';

const { url, method, consumer, token, parameters } = JSON.parse(process.argv[2]);

const oauth = new OAuth({
  consumer,
  signature_method: 'HMAC-SHA1',
  hash_function: (baseString, key) => createHmac('sha1', key).update(baseString).digest('base64'),
});
const headers = oauth.toHeader(oauth.authorize({ url, method, data: parameters }, token));
const form = new URLSearchParams(parameters);

const answer =
  method === 'GET'
    ? await fetch(`${url}?${form}`, { headers })
    : await fetch(url, { method, headers, body: form });

console.log(JSON.stringify({
  status: answer.status,
  type: answer.headers.get('content-type'),
  body: await answer.text(),
}));
