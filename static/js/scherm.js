// A screen on a wall, for weeks on end, in the browser of a cheap television: no modules, no fetch, no modern words.
(function () {
  "use strict";

  var body = document.body;
  var inhoud = document.getElementById("inhoud");
  var melding = document.getElementById("melding");
  var datum = document.getElementById("datum");
  var klok = document.getElementById("klok");
  var knoppen = document.getElementById("knoppen");
  var pauze = document.getElementById("pauze");
  var verder = document.getElementById("verder");

  var ASK = Number(body.getAttribute("data-vraag")) * 1000;
  var TURN = Number(body.getAttribute("data-seconden")) * 1000;
  var PATIENCE = 20000;

  var ahead = 0;
  var etag = "";
  var request = null;
  var asking = 0;
  var turning = 0;
  var answered = "";
  var still = body.getAttribute("data-pauze") === "ja";
  var current = 0;

  function two(number) {
    return (number < 10 ? "0" : "") + number;
  }

  // The clock of the server, whatever that of the television says.
  function setClock(seconds) {
    if (seconds) ahead = Number(seconds) * 1000 - Date.now();
  }

  function now() {
    return new Date(Date.now() + ahead);
  }

  function inWords(time) {
    return time.getUTCHours() + "." + two(time.getUTCMinutes());
  }

  function write(element, text) {
    if (element.textContent !== text) element.textContent = text;
  }

  function tick() {
    var time = now();
    write(klok, inWords(time));
    var minute = two(time.getUTCHours()) + ":" + two(time.getUTCMinutes());
    var first = body.getAttribute("data-nacht-van");
    var last = body.getAttribute("data-nacht-tot");
    var dark = false;
    if (first && last) {
      dark = first < last ? minute >= first && minute < last : minute >= first || minute < last;
    }
    body.classList[dark ? "add" : "remove"]("scherm-nacht");
  }

  function show(number) {
    var bladen = inhoud.querySelectorAll(".blad");
    current = bladen.length ? number % bladen.length : 0;
    for (var index = 0; index < bladen.length; index += 1) {
      bladen[index].hidden = index !== current;
    }
    knoppen.hidden = bladen.length < 2;
  }

  function turn() {
    clearTimeout(turning);
    if (!still) {
      turning = setTimeout(function () {
        show(current + 1);
        turn();
      }, TURN);
    }
  }

  function stand(isStill) {
    still = isStill;
    write(pauze, pauze.getAttribute(still ? "data-stil" : "data-loopt"));
    turn();
  }

  function connected() {
    answered = inWords(now());
    melding.hidden = true;
    write(melding, "");
  }

  // What is shown stays, and says how old it is.
  function disconnected() {
    melding.hidden = false;
    write(melding, melding.getAttribute("data-tekst").replace("TIME", answered));
  }

  function replace(html) {
    inhoud.innerHTML = html;
    show(current);
    write(datum, document.getElementById("bladen").getAttribute("data-datum"));
  }

  // The one page that this screen can make itself.
  function showStopped() {
    var blad = document.createElement("section");
    var titel = document.createElement("h1");
    blad.className = "blad blad-leeg";
    titel.className = "blad-titel";
    write(titel, melding.getAttribute("data-gestopt"));
    blad.appendChild(titel);
    inhoud.innerHTML = "";
    inhoud.appendChild(blad);
    show(0);
  }

  function answer() {
    var found = request;
    request = null;
    plan();
    // The website is no more. It goes on asking: an editor may have stopped the wrong one.
    if (found.getResponseHeader("X-Website-Status") === "gestopt") {
      etag = "";
      connected();
      showStopped();
      return;
    }
    // Another server than ours, such as the log-in page of a guest network, names no version.
    var version = found.getResponseHeader("X-Scherm-Versie");
    if (!version || (found.status !== 200 && found.status !== 304 && found.status !== 404)) {
      disconnected();
      return;
    }
    // The editors switched their screens off. Nobody stands here to load the page again, so it goes on asking.
    if (version === "uit") {
      etag = "";
      setClock(found.getResponseHeader("X-Scherm-Klok"));
      connected();
      replace(found.responseText);
      tick();
      return;
    }
    // Other settings, other software, or a screen that is no more.
    if (version !== body.getAttribute("data-versie")) {
      location.reload();
      return;
    }
    setClock(found.getResponseHeader("X-Scherm-Klok"));
    connected();
    if (found.status === 200) {
      etag = found.getResponseHeader("ETag") || "";
      replace(found.responseText);
    }
    tick();
  }

  function failed() {
    request = null;
    plan();
    disconnected();
  }

  function ask() {
    if (request) return;
    request = new XMLHttpRequest();
    request.open("GET", body.getAttribute("data-inhoud"));
    request.timeout = PATIENCE;
    if (etag) request.setRequestHeader("If-None-Match", etag);
    request.onload = answer;
    request.onerror = failed;
    request.ontimeout = failed;
    request.send();
  }

  function plan() {
    clearTimeout(asking);
    asking = setTimeout(ask, ASK);
  }

  setClock(body.getAttribute("data-klok"));
  answered = inWords(now());
  tick();
  setInterval(tick, 1000);
  var shown = inhoud.querySelectorAll(".blad");
  for (var index = 0; index < shown.length; index += 1) {
    if (!shown[index].hidden) current = index;
  }
  show(current);
  stand(still);
  pauze.addEventListener("click", function () {
    stand(!still);
  });
  verder.addEventListener("click", function () {
    show(current + 1);
    turn();
  });
  window.addEventListener("online", ask);
  window.addEventListener("offline", disconnected);
  plan();
})();
