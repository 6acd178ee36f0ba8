// Comfort only: every page does its work without it.
(() => {
  'use strict';
  const on = (type, handle) => document.addEventListener(type, handle);

  // Answers to background requests carry a line of script that only repeats the nonce of the page; the page's policy forbids to run text,
  // and faces.js would take that for a failed request.
  window.execScript = () => {};
  // A background request that fails leaves the person on the page with everything typed.
  if (window.PrimeFaces && PrimeFaces.settings) { PrimeFaces.settings.errorPages = null; }

  // A form that is on its way is not sent again by an impatient second press.
  on('submit', event => {
    const form = event.target;
    if (form.dataset.download) { return; }
    if (form.dataset.sent) { event.preventDefault(); return; }
    if (form.method === 'post') {
      form.dataset.sent = 'yes';
      unsaved = false;
      form.querySelectorAll('[type=submit]').forEach(button => button.setAttribute('aria-disabled', 'true'));
    }
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-sent]').forEach(form => delete form.dataset.sent));

  // Presses a button in the background.
  const press = (button, render, done) => faces.ajax.request(button, null, {
    execute: '@form', render, params: { [button.name]: button.value, 'jakarta.faces.partial.event': 'click' },
    onevent: state => { if (state.status === 'success') { done(); } }, onerror: () => {}
  });

  // What is typed into a long form is kept on the server; leaving before that asks.
  let unsaved = false, timer = null;
  const keepButton = () => document.querySelector('[data-keep]');
  const keep = () => {
    const button = keepButton();
    if (!button || !window.faces || button.form.dataset.sent) { return; }
    press(button, button.form.id + ':kept', () => { unsaved = false; });
  };
  on('input', event => {
    if (!event.target.form || !event.target.form.querySelector('[data-keep]')) { return; }
    unsaved = true;
    clearTimeout(timer);
    timer = setTimeout(keep, 2500);
  });
  window.addEventListener('beforeunload', event => { if (unsaved) { event.preventDefault(); } });

  // Links of the error summary lead into the field; the summary is read out first.
  on('DOMContentLoaded', () => {
    const errors = document.getElementById('errors');
    if (errors) { errors.focus(); }
    document.querySelectorAll('[data-send-at-once]').forEach(form => form.requestSubmit());
    document.querySelectorAll('[data-print]').forEach(button => { button.hidden = false; });
  });
  on('click', event => {
    const link = event.target.closest('.err a[href^="#"]');
    const id = link && decodeURIComponent(link.hash.slice(1));
    const field = link && (document.getElementById(id + '_input') || document.getElementById(id));
    if (field) { event.preventDefault(); field.focus(); field.scrollIntoView({ block: 'center' }); }
    if (event.target.closest('[data-print]')) { window.print(); }
    const cancel = event.target.closest('[data-close]');
    if (cancel) { cancel.closest('details').open = false; }
  });

  // A step that is opened takes the keyboard along.
  document.addEventListener('toggle', event => {
    if (event.target.open && event.target.classList.contains('step')) {
      const first = event.target.querySelector('input:not([type=hidden]), textarea, select, .btn:not(summary)');
      if (first) { first.focus(); }
    }
  }, true);
  // A choice that decides what another field offers fetches it at once; without a script its button does.
  on('change', event => {
    const button = event.target.dataset.then && document.getElementById(event.target.dataset.then);
    if (button && window.faces) { press(button, button.dataset.render, () => {}); }
  });
  // A line added to a form or taken away leaves the eye and the keyboard where they are: on the new line, or on the list.
  on('click', event => {
    const button = event.target.closest('[data-stay]');
    if (button) { sessionStorage.setItem('stay', JSON.stringify({ y: scrollY, at: location.pathname, id: button.id, how: button.dataset.stay })); }
  });
  on('DOMContentLoaded', () => {
    const stay = JSON.parse(sessionStorage.getItem('stay'));
    sessionStorage.removeItem('stay');
    if (!stay || stay.at !== location.pathname || document.getElementById('errors')) { return; }
    const button = document.getElementById(stay.id);
    const items = button && stay.how === 'last' ? button.parentElement.querySelectorAll('.item') : [];
    const target = items.length ? items[items.length - 1].querySelector('input:not([type=hidden])') : button;
    if (target) { target.focus({ preventScroll: true }); }
    scrollTo(0, stay.y);
  });

  // A part of the page that goes on by itself is fetched again every so many seconds until it says no more; without a script its link does.
  const live = () => {
    const part = document.querySelector('[data-live]');
    const seconds = part && Number(part.dataset.live);
    if (!seconds) { return; }
    setTimeout(async () => {
      const answer = await fetch(location.href).then(page => page.ok ? page.text() : '').catch(() => '');
      const next = new DOMParser().parseFromString(answer, 'text/html').getElementById(part.id);
      const focused = part.contains(document.activeElement) ? document.activeElement : null;
      if (next && !(focused && focused.matches('textarea, select, input:not([type=submit])'))) {
        part.replaceWith(next);
        if (focused) { (document.getElementById(focused.id) || document.getElementById('main')).focus({ preventScroll: true }); }
        const said = document.getElementById('said');
        if (said && next.dataset.said) { said.textContent = next.dataset.said; }
      }
      live();
    }, seconds * 1000);
  };
  on('DOMContentLoaded', live);

  // A filter that is chosen from a list takes effect at once.
  on('change', event => { if (event.target.matches('.filters select')) { event.target.form.requestSubmit(); } });
})();
