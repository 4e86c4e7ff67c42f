#!/usr/bin/env python3
"""Opens pages in headless Chromium: axe-core finds nothing, nothing overflows at 320 pixels, no errors.

    check.py PAGE.html...
    check.py --start        only sees whether the browser starts here at all

Needs Debian's chromium and, from PyPI, playwright and axe-playwright-python.
Exit status 1 if any page has a violation.
"""
import pathlib
import sys

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import sync_playwright


def check(browser, path, scheme):
    """-> what is wrong with one page in one colour scheme, a line each."""
    context = browser.new_context(color_scheme=scheme)
    page = context.new_page()
    errors = []
    page.on("console", lambda message: errors.append(message.text) if message.type == "error" else None)
    page.on("request", lambda request: errors.append(f"asked for {request.url}")
            if not request.url.startswith(("file:", "data:")) else None)
    # Scripts are forbidden by the page's own policy; axe is put in past it, for this look only.
    page.goto(pathlib.Path(path).resolve().as_uri())
    markup = page.content().replace("http-equiv=\"Content-Security-Policy\"", "data-policy=\"off\"")
    page.set_content(markup)
    found = [f"{rule['id']}: {rule['help']} ({len(rule['nodes'])} places)"
             for rule in Axe().run(page).response["violations"]]
    page.set_viewport_size({"width": 320, "height": 800})
    overflow = page.evaluate("document.documentElement.scrollWidth - window.innerWidth")
    if overflow > 0:
        found.append(f"overflows by {overflow} pixels at 320 pixels")
    context.close()
    return found + errors


def main():
    pages = sys.argv[1:]
    if not pages:
        sys.exit("check.py: no page was named")
    failed = 0
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox", "--disable-dev-shm-usage"])
        if pages == ["--start"]:
            browser.new_page().goto("about:blank")
            browser.close()
            return
        for path in pages:
            for scheme in ("light", "dark"):
                found = check(browser, path, scheme)
                failed += bool(found)
                print(f"{'FAILS' if found else 'holds'}  {pathlib.Path(path).name}, {scheme}")
                for line in found:
                    print(f"       {line}")
        browser.close()
    print(f"{2 * len(pages) - failed} passed, {failed} failed")
    sys.exit(1 if failed else 0)


if __name__ == "__main__":
    main()
