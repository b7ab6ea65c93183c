// Lays a map over the drawing of a route, to be moved, zoomed and followed stop by stop. The drawing is complete without it:
// Leaflet is loaded when the drawing comes near the window, or when a button asks for the map. Where tiles come from and
// in which datum the points stand was decided when the page was made; no other host is asked for anything unless it names one.

import { say } from "./say.js";

const tools = document.querySelector(".map-tools");
const words = tools.dataset;
const box = tools.previousElementSibling;
const stops = JSON.parse(words.stops);
// Stops without a coordinate have a number, too.
const count = Number(words.count);
const isOnDisk = location.protocol === "file:";
const status = tools.querySelector("[role=status]");
const reading = tools.querySelector(".map-status a");
const buttons = Object.fromEntries([...tools.querySelectorAll("[data-map]")].map(button => [button.dataset.map, button]));
const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
const hasMouse = matchMedia("(any-pointer: fine)").matches;

/** Leaflet, once it was asked for; what makes the map of it; the map. */
let opening = null;
let map = null;
let pins = [];
let current = -1;
let here = null;

const addressOf = path => new URL(path, document.baseURI).href;

function loadSheet(href) {
  return new Promise((resolve, reject) => {
    const link = document.createElement("link");
    link.rel = "stylesheet";
    link.href = href;
    link.addEventListener("load", resolve);
    link.addEventListener("error", reject);
    // Before the sheets of the theme, which change some of it.
    document.head.prepend(link);
  });
}

/** Shows the map, made at the first time; resolves with whether it could be. Whoever did not ask for it keeps a drawing that is being read by keyboard. */
async function open({ isAsked = true } = {}) {
  opening ??= Promise.all([import(addressOf(words.leafletSrc)), loadSheet(addressOf(words.leafletHref))]);
  try {
    await opening;
    if (!isAsked && box.contains(document.activeElement)) {
      return false;
    }
    map ?? create(globalThis.L);
  } catch {
    opening = null;
    box.classList.remove("live");
    status.textContent = words.failed;
    return false;
  }
  show(true);
  return true;
}

function show(isLive) {
  box.classList.toggle("live", isLive);
  tools.classList.toggle("live", isLive);
  buttons.toggle.textContent = isLive ? words.close : words.open;
  const credit = tools.querySelector(".map-credit");
  if (credit) {
    credit.hidden = !isLive || isOnDisk;
  }
  map.invalidateSize({ animate: false });
  placeLabels();
}

function create(L) {
  const pane = document.createElement("div");
  pane.className = "map-live";
  pane.setAttribute("role", "group");
  pane.setAttribute("aria-label", words.label);
  box.append(pane);
  box.classList.add("live");
  // Tiles need whole steps, and a copy on a disk has no host to get them from.
  const tiles = isOnDisk ? [] : [...tools.querySelectorAll("[data-tiles]")].map(source => source.dataset.tiles);
  map = L.map(pane, {
    attributionControl: false,
    dragging: hasMouse,
    fadeAnimation: !isStill,
    inertia: !isStill,
    markerZoomAnimation: !isStill,
    maxZoom: 18,
    zoomAnimation: !isStill,
    zoomControl: false,
    zoomSnap: tiles.length > 0 ? 1 : 0.25,
  });
  for (const address of tiles) {
    L.tileLayer(address, { maxZoom: 18 }).addTo(map);
  }
  pane.classList.toggle("plain", tiles.length === 0);
  L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut }).addTo(map);
  const scale = L.control.scale({ imperial: false, updateWhenIdle: true }).addTo(map).getContainer();

  const bounds = L.latLngBounds(stops.map(stop => stop.at));
  map.fitBounds(bounds, { padding: [56, 56], maxZoom: 16, animate: false });
  map.setMinZoom(Math.max(3, map.getZoom() - 3));
  L.polyline(stops.map(stop => stop.at), { className: "map-way", interactive: false }).addTo(map);
  const arrows = stops.slice(1).map((stop, index) => addArrow(L, stops[index], stop));
  pins = stops.map((stop, index) => addPin(L, stop, index));
  const settle = () => {
    // Leaflet knows no other units than its own.
    scale.firstChild.textContent = scale.firstChild.textContent.replace(" km", words.unitKilometres).replace(" m", words.unitMetres);
    arrows.forEach(arrow => arrow.settle());
    placeLabels();
  };
  map.on("moveend resize", settle);
  letPageScroll(pane);
  settle();
}

/** The direction of a leg, in its middle, as long as there is room between the stations. */
function addArrow(L, from, to) {
  const project = stop => L.CRS.EPSG3857.latLngToPoint(L.latLng(stop.at), 0);
  const [start, end] = [project(from), project(to)];
  const arrow = document.createElement("div");
  arrow.className = "map-arrow";
  arrow.style.rotate = `${Math.atan2(end.y - start.y, end.x - start.x)}rad`;
  const middle = L.CRS.EPSG3857.pointToLatLng(start.add(end).divideBy(2), 0);
  L.marker(middle, { icon: L.divIcon({ html: arrow, className: "map-station", iconSize: [16, 16] }), interactive: false, keyboard: false }).addTo(map);
  return { settle: () => arrow.classList.toggle("cramped", start.distanceTo(end) * 2 ** map.getZoom() < 80) };
}

/** A station as a button with the stop's name; Leaflet's own markers are images that take clicks. */
function addPin(L, stop, index) {
  const button = document.createElement("button");
  const label = document.createElement("span");
  button.type = "button";
  button.className = "map-pin";
  button.classList.toggle("map-pin-approximate", stop.approximate === true);
  button.classList.toggle("map-pin-start", stop.number === 1);
  button.classList.toggle("map-pin-end", stop.number === count && count > 1);
  button.textContent = stop.number;
  button.setAttribute("aria-label", nameOf(stop));
  button.addEventListener("click", () => follow(index));
  // A station that is reached by keyboard must be seen.
  button.addEventListener("focus", () => map.panInside(stop.at, { padding: [56, 56], animate: !isStill }));
  label.className = "map-name-label";
  label.textContent = stop.title;
  label.setAttribute("aria-hidden", "true");
  const station = document.createElement("div");
  station.append(button, label);
  L.DomEvent.disableClickPropagation(button);
  const marker = L.marker(stop.at, { icon: L.divIcon({ html: station, className: "map-station", iconSize: [44, 44] }), interactive: false, keyboard: false }).addTo(map);
  return { button, label, marker };
}

function nameOf(stop) {
  return say(words.stop, stop.number, count, stop.title) + (stop.approximate ? words.approximate : "");
}

/** Shows each name on the first side where it covers no station, no other name and no leg; where there is none, a leg may be covered. The stop one is at goes first. */
function placeLabels() {
  const frame = map.getContainer().getBoundingClientRect();
  const isInside = place => place.left >= frame.left && place.right <= frame.right && place.top >= frame.top && place.bottom <= frame.bottom;
  const taken = pins.map(pin => pin.button.getBoundingClientRect());
  const legs = taken.slice(1).map((end, index) => [taken[index], end].map(box => ({ x: box.left + box.width / 2, y: box.top + box.height / 2 })));
  const order = pins.map((_, index) => index).sort((a, b) => (b === current) - (a === current) || a - b);
  for (const index of order) {
    const { button, label } = pins[index];
    let place = null;
    const isFree = side => {
      label.dataset.side = side;
      place = label.getBoundingClientRect();
      return isInside(place) && taken.every(other => place.right < other.left || place.left > other.right || place.bottom < other.top || place.top > other.bottom);
    };
    const sides = isInside(button.getBoundingClientRect()) ? ["end", "start", "below", "above"] : [];
    const side = sides.find(side => isFree(side) && !legs.some(leg => covers(place, leg))) ?? sides.find(isFree);
    label.dataset.side = side ?? "none";
    if (side) {
      taken.push(place);
    }
  }
}

/** Whether a part of a leg, with the width of its line, lies in a rectangle: what of it is between both pairs of edges. */
function covers({ left, right, top, bottom }, [from, to]) {
  let [start, end] = [0, 1];
  for (const [at, step, low, high] of [[from.x, to.x - from.x, left, right], [from.y, to.y - from.y, top, bottom]]) {
    // A leg along an axis has no step on the other one: it is between the edges everywhere or nowhere.
    const [enter, leave] = [(low - 3 - at) / step, (high + 3 - at) / step].sort((a, b) => a - b);
    start = Math.max(start, enter);
    end = Math.min(end, leave);
  }
  return start < end;
}

/** Goes to a stop and says where one is. */
function follow(index) {
  current = index;
  const stop = stops[index];
  pins.forEach((pin, other) => {
    pin.button.toggleAttribute("aria-current", false);
    pin.marker.setZIndexOffset(other === index ? 1000 : 0);
  });
  pins[index].button.setAttribute("aria-current", "step");
  map.panInside(stop.at, { padding: [56, 56], animate: !isStill });
  placeLabels();
  status.textContent = nameOf(stop);
  reading.href = `#stop-${stop.number}`;
  reading.hidden = false;
  markEnds();
}

/** A button that leads nowhere stays where the keyboard left it, and says so. */
function markEnds() {
  buttons.previous.setAttribute("aria-disabled", String(current <= 0));
  buttons.next.setAttribute("aria-disabled", String(current === stops.length - 1));
}

async function step(by) {
  const target = current + by;
  if (target >= 0 && target < stops.length && await open()) {
    follow(target);
  }
}

/** A finger that moves up the page must not be caught: dragging begins after a tap, zooming by wheel needs Ctrl. */
function letPageScroll(pane) {
  pane.addEventListener("wheel", event => {
    if (!event.ctrlKey && !event.metaKey) {
      event.stopPropagation();
    }
  }, { capture: true });
  if (!hasMouse) {
    map.on("click focus", () => map.dragging.enable());
    document.addEventListener("pointerdown", event => {
      if (!pane.contains(event.target)) {
        map.dragging.disable();
      }
    });
  }
}

async function locate() {
  if (!isSecureContext || !navigator.geolocation) {
    status.textContent = words.insecure;
    return;
  }
  if (!await open()) {
    return;
  }
  status.textContent = words.locating;
  navigator.geolocation.getCurrentPosition(
    position => showPosition(globalThis.L, position.coords),
    error => {
      status.textContent = error.code === error.PERMISSION_DENIED ? words.refused : words.unlocated;
    },
    { enableHighAccuracy: true, maximumAge: 30_000, timeout: 20_000 });
}

/** Browsers give WGS-84; tiles in another datum are shifted there as much as at the nearest stop. */
function showPosition(L, { latitude, longitude, accuracy }) {
  const shifted = stop => L.latLng(latitude + (stop.shift?.[0] ?? 0), longitude + (stop.shift?.[1] ?? 0));
  const distances = stops.map(stop => ({ stop, metres: shifted(stop).distanceTo(stop.at) })).sort((a, b) => a.metres - b.metres);
  const { stop, metres } = distances[0];
  const point = shifted(stop);
  here?.remove();
  here = L.layerGroup([
    L.circle(point, { radius: accuracy, className: "map-accuracy", interactive: false }),
    L.circleMarker(point, { radius: 8, className: "map-here", interactive: false }),
  ]).addTo(map);
  map.setMinZoom(3);
  map.fitBounds(L.latLngBounds([point, stop.at]), { padding: [56, 56], maxZoom: 17, animate: !isStill });
  const distance = metres < 995 ? say(words.metres, Math.max(10, Math.round(metres / 10) * 10)) : say(words.kilometres, (metres / 1000).toFixed(metres < 9950 ? 1 : 0));
  status.textContent = say(words.located, stop.number, stop.title, distance);
}

buttons.previous.addEventListener("click", () => step(-1));
buttons.next.addEventListener("click", () => step(1));
buttons.here.addEventListener("click", locate);
buttons.toggle.addEventListener("click", () => box.classList.contains("live") ? show(false) : open());
markEnds();
tools.classList.add("ready");

// Who saves data asks for the map; nobody who reads the drawing by keyboard loses it.
if (!navigator.connection?.saveData) {
  const near = new IntersectionObserver(async entries => {
    if (entries.some(entry => entry.isIntersecting)) {
      near.disconnect();
      await open({ isAsked: false });
    }
  }, { rootMargin: "200px" });
  near.observe(box);
}
