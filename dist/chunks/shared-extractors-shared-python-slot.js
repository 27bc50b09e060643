
// src/extractors/shared/python/slot.ts
function markedSlot(place, marker) {
  return [place, spelled(marker ?? "")].filter((part) => part !== "").join(" ; ");
}
function spelled(marker) {
  return marker.slice(0, 500).replaceAll('"', "'").split(/\s+/).join(" ").trim();
}

export {
  markedSlot
};
