// Signs (RFC 5849, HMAC-SHA1) and sends the calls of the forms on this page. What is typed stays in the page's fields.
"use strict";

(() => {
  const keys = document.getElementById("keys--");
  const field = (name) => document.getElementById("keys--" + name);
  const text = (name) => keys.dataset[name];
  let requestToken = null;

  const encode = (value) =>
    encodeURIComponent(value).replace(/[!'()*]/g, (c) => "%" + c.charCodeAt(0).toString(16).toUpperCase());

  const nonce = () => Array.from(crypto.getRandomValues(new Uint8Array(16)), (b) => b.toString(16).padStart(2, "0")).join("");

  async function hmac(key, message) {
    const bytes = new TextEncoder();
    const imported = await crypto.subtle.importKey(
      "raw", bytes.encode(key), { name: "HMAC", hash: "SHA-1" }, false, ["sign"]);
    const signature = await crypto.subtle.sign("HMAC", imported, bytes.encode(message));
    return btoa(String.fromCharCode(...new Uint8Array(signature)));
  }

  // Pairs are compared by their encoded names, then values, byte by byte (RFC 5849 section 3.4.1.3.2).
  const inOrder = (a, b) => (a[0] < b[0] ? -1 : a[0] > b[0] ? 1 : a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0);

  async function authorization(address, parameters, token, extra) {
    const oauth = {
      oauth_consumer_key: field("consumer-key").value.trim(),
      oauth_nonce: nonce(),
      oauth_signature_method: "HMAC-SHA1",
      oauth_timestamp: String(Math.floor(Date.now() / 1000)),
      oauth_version: "1.0",
      ...(token.key ? { oauth_token: token.key } : {}),
      ...extra,
    };
    const pairs = [...Object.entries(oauth), ...parameters].map(([name, value]) => [encode(name), encode(value)]);
    const normalized = pairs.sort(inOrder).map(([name, value]) => name + "=" + value).join("&");
    const base = ["POST", encode(address.origin + address.pathname), encode(normalized)].join("&");
    const secret = encode(field("consumer-secret").value) + "&" + encode(token.secret);
    oauth.oauth_signature = await hmac(secret, base);
    return "OAuth " + Object.entries(oauth).map(([name, value]) => name + '="' + encode(value) + '"').join(", ");
  }

  async function post(address, parameters, token, extra) {
    const headers = { "Content-Type": "application/x-www-form-urlencoded" };
    if (token !== null) {
      headers.Authorization = await authorization(address, parameters, token, extra);
    }
    const body = parameters.map(([name, value]) => encode(name) + "=" + encode(value)).join("&");
    return fetch(address, { method: "POST", headers, body, credentials: "omit", cache: "no-store", redirect: "error" });
  }

  const accessToken = () => ({ key: field("token").value.trim(), secret: field("token-secret").value });

  // What keeps a call from being made and where that is put right, or nothing.
  function obstacle(form) {
    const isSigned = form.dataset.consumer !== "ignored" && field("consumer-key").value.trim() !== "";
    if (form.dataset.consumer === "required" && !isSigned) {
      return { message: text("needKey"), place: field("consumer-key") };
    }
    if (form.dataset.token === "required" && !field("token").value.trim() && !field("as-user").value.trim()) {
      return { message: text("needToken"), place: field("as-user") };
    }
    return isSigned && !crypto.subtle ? { message: text("noCrypto"), place: null } : null;
  }

  function parametersOf(form) {
    const parameters = [...new FormData(form)].filter(([, value]) => value !== "");
    const person = field("as-user").value.trim();
    return person !== "" && form.dataset.token !== "ignored" ? [...parameters, ["as_user_id", person]] : parameters;
  }

  function pretty(answer) {
    try {
      return JSON.stringify(JSON.parse(answer), null, 2);
    } catch {
      return answer;
    }
  }

  function show(form, status, answer) {
    const place = form.parentElement.querySelector(".answer");
    place.hidden = false;
    place.querySelector("[role=status]").textContent = status;
    place.querySelector("pre").hidden = answer === null;
    place.querySelector("code").textContent = answer ?? "";
  }

  // Leads to what is wrong: the field if it is known, else what is said of it.
  function lead(form, place) {
    const message = form.parentElement.querySelector(".answer [role=status]");
    if (place !== null) {
      place.setAttribute("aria-invalid", "true");
      place.setAttribute("aria-describedby", message.id);
    }
    (place ?? message).focus();
  }

  function forget() {
    document.querySelectorAll("[aria-invalid]").forEach((place) => {
      place.removeAttribute("aria-invalid");
      place.removeAttribute("aria-describedby");
    });
  }

  // What an error says in words, and the field that it names.
  function readError(form, answer) {
    try {
      const error = JSON.parse(answer);
      const named = error.param_name ?? "";
      return { message: ": " + error.message, place: named === "as_user_id" ? field("as-user") : form.elements.namedItem(named) };
    } catch {
      return { message: "", place: null };
    }
  }

  async function call(form) {
    forget();
    const problem = obstacle(form);
    if (problem !== null) {
      keys.open = true;
      show(form, problem.message, null);
      lead(form, problem.place);
      return;
    }
    show(form, text("calling"), null);
    const isSigned = form.dataset.consumer !== "ignored" && field("consumer-key").value.trim() !== "";
    const token = form.dataset.token === "ignored" ? { key: "", secret: "" } : accessToken();
    try {
      const response = await post(new URL(form.action), parametersOf(form), isSigned ? token : null, {});
      const answer = await response.text();
      const error = response.ok ? null : readError(form, answer);
      show(form, text("answered") + " " + response.status + (error?.message ?? ""), pretty(answer));
      if (error !== null) {
        lead(form, error.place);
      }
    } catch {
      show(form, text("failed"), null);
      lead(form, null);
    }
  }

  const oauthAddress = (step) => new URL(document.body.dataset.base + "/services/oauth/" + step, location.origin);

  // Runs one step of getting a token and hands its parsed answer on; says so where it is refused.
  async function tokenStep(step, parameters, token, extra, then) {
    const state = field("token-state");
    state.textContent = text("calling");
    try {
      const response = await post(oauthAddress(step), parameters, token, extra);
      const answer = await response.text();
      state.textContent = response.ok ? "" : text("answered") + " " + response.status + ": " + answer;
      if (!response.ok) {
        state.focus();
      }
      if (response.ok) {
        then(new URLSearchParams(answer));
      }
    } catch {
      state.textContent = crypto.subtle ? text("failed") : text("noCrypto");
      state.focus();
    }
  }

  function askToken() {
    const extra = { oauth_callback: "oob" };
    return tokenStep("request_token", [["scopes", field("scopes").value]], { key: "", secret: "" }, extra, (answer) => {
      requestToken = { key: answer.get("oauth_token"), secret: answer.get("oauth_token_secret") };
      const link = field("authorize");
      link.href = oauthAddress("authorize") + "?oauth_token=" + encode(requestToken.key);
      link.hidden = false;
      link.focus();
    });
  }

  function takeToken() {
    if (requestToken === null) {
      field("ask-token").focus();
      return Promise.resolve();
    }
    const extra = { oauth_verifier: field("pin").value.trim() };
    return tokenStep("access_token", [], requestToken, extra, (answer) => {
      field("token").value = answer.get("oauth_token");
      field("token-secret").value = answer.get("oauth_token_secret");
      field("pin").value = "";
      field("as-user").value = "";
      field("authorize").hidden = true;
      field("token").focus();
      requestToken = null;
    });
  }

  keys.hidden = false;
  field("ask-token").addEventListener("click", askToken);
  field("take-token").addEventListener("click", takeToken);
  document.querySelectorAll(".try form").forEach((form) =>
    form.addEventListener("submit", (event) => {
      event.preventDefault();
      call(form);
    }));
})();
