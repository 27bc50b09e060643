
// src/http/pool.ts
async function forEachOf(items, width, work) {
  let queue = items.values(), worker = async () => {
    for (let item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: Math.min(width, items.length) }, worker));
}

export {
  forEachOf
};
