import express from 'express';

/** The least that a server of this kind can do: what an answer from the cache is measured against. */
const listening = express()
  .get('/', (_request, response) => {
    response.type('text/plain').send('hello');
  })
  .listen(Number(process.argv[2]), '127.0.0.1');
process.once('SIGTERM', () => listening.close());
