#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Walks the real program as a screen reader sees it, over AT-SPI.

    dbus-run-session -- python3 tests/access/walk.py --bin build/dev/bin

Starts an X server without a screen, the accessibility bus, a sandbox gateway and kassa, takes the program through
its screens by what AT-SPI offers (names, roles, actions) and typed text, and fails on

- a control that can be used and has no name, or no role of its own;
- a name of contracts.md that is missing;
- a result that no shown element of role alert or notification says.

It waits for conditions, never for a while. A part that can't be started is a failure, not a skip.
"""
import argparse
import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
import urllib.request

PATIENCE = 30.0  # seconds for one condition; a loaded machine is slow, a broken program never comes to it

SERVICE = "5e0c6b1e-0000-4000-8000-000000000001"
CARDS = {
    "Till card": "5e0c6b1e-0000-4000-8000-0000000000c1",
    "Payer card": "5e0c6b1e-0000-4000-8000-0000000000c2",
}


class Failure(Exception):
    """What a person should read."""


def until(what, condition, patience=PATIENCE):
    """The first true value of `condition`; Failure after `patience`."""
    end = time.monotonic() + patience
    while True:
        try:
            found = condition()
        except Exception:  # an object that is just going away answers with a D-Bus error
            found = None
        if found:
            return found
        if time.monotonic() > end:
            raise Failure("waited in vain for " + what)
        time.sleep(0.05)


def scenario(folder):
    def field(name, title):
        return {"field_id": "1", "name": name, "title": title, "type": "text", "content": "number",
                "validation": None, "length": None, "required": True, "dependency_of": None, "values": []}

    def card(number, kind, owner):
        return {"cardId": number, "mask": "860000******%s" % number[-4:], "balance": 9000000000000000,
                "kind": kind, "owner": owner}
    text = {"services": [{"service_id": SERVICE, "name": "Electricity", "fields": [field("account", "Account")],
                          "response_fields": [{"field_id": "2", "name": "fio", "title": "fio",
                                               "postfix": None}]}],
            "cards": [card(CARDS["Till card"], "ok", "point"), card(CARDS["Payer card"], "otp", "payer")]}
    path = os.path.join(folder, "scenario.json")
    with open(path, "w", encoding="utf-8") as out:
        json.dump(text, out)
    return path


class World:
    """Every process that the walk starts, ended in the reverse order."""

    def __init__(self, binaries):
        self.binaries = binaries
        self.folder = tempfile.mkdtemp(prefix="kassa-access-")
        self.stack = contextlib.ExitStack()
        self.stack.callback(shutil.rmtree, self.folder, True)
        # Nothing of the person who runs it is read or written.
        self.environment = dict(os.environ, HOME=self.folder, XDG_CONFIG_HOME=self.folder,
                                XDG_DATA_HOME=self.folder, XDG_CACHE_HOME=self.folder)
        self.url = ""
        self.program = None

    def close(self):
        self.stack.close()

    def start(self, command, **options):
        try:
            process = subprocess.Popen(command, env=self.environment, **options)
        except FileNotFoundError as trouble:
            raise Failure("%s is not there: %s" % (command[0], trouble)) from trouble
        self.stack.callback(self.end, process)
        return process

    @staticmethod
    def end(process):
        if process.poll() is None:
            process.send_signal(signal.SIGTERM)
            try:
                process.wait(5)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()

    def begin(self):
        if "DBUS_SESSION_BUS_ADDRESS" not in self.environment:
            raise Failure("there is no session bus: run under dbus-run-session")
        read, write = os.pipe()
        self.start(["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp"],
                   pass_fds=[write], stderr=subprocess.DEVNULL)
        os.close(write)
        with os.fdopen(read) as number:
            display = number.readline().strip()
        if not display:
            raise Failure("Xvfb did not start")
        self.environment["DISPLAY"] = ":" + display
        os.environ["DISPLAY"] = self.environment["DISPLAY"]
        for launcher in ("/usr/libexec/at-spi-bus-launcher", "/usr/lib/at-spi2-core/at-spi-bus-launcher"):
            if os.path.exists(launcher):
                self.start([launcher, "--launch-immediately"], stderr=subprocess.DEVNULL)
                break
        else:
            raise Failure("at-spi-bus-launcher is not there (package at-spi2-core)")

        sandbox = self.start([os.path.join(self.binaries, "kassa-sandbox"), "--port", "0", "--scenario",
                              scenario(self.folder)], stdout=subprocess.PIPE, text=True)
        line = sandbox.stdout.readline()
        if not line.startswith("listening "):
            raise Failure("the sandbox did not start: " + line)
        self.url = line.split()[1]

        self.environment.update({
            "QT_QPA_PLATFORM": "xcb", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "LC_ALL": "C.UTF-8",
            "KASSA_ACCESS_TOKEN": "walk",
            "KASSA_CARDS": json.dumps([
                {"label": label, "cardId": number, "owner": "point" if label == "Till card" else "payer",
                 "otp": label != "Till card", "phone": None} for label, number in CARDS.items()])})
        kassa = [os.path.join(self.binaries, "kassa"), "--profile", os.path.join(self.folder, "profile")]
        # A printer that is off: what is printed stays on the list of what is unprinted.
        subprocess.run(kassa + ["--set", "printer=network", "--set", "printer-address=127.0.0.1:9"],
                       env=self.environment, check=True)
        self.program = self.start(kassa + ["--base-url", self.url, "--language", "en"])

    def fault(self, on, fault, times=1):
        body = json.dumps({"on": on, "fault": fault, "times": times, "skip": 0, "arg": None}).encode()
        request = urllib.request.Request(self.url.rstrip("/") + "/sandbox/faults", body,
                                         {"Content-Type": "application/json", "Authorization": "Bearer walk"})
        urllib.request.urlopen(request, timeout=10).read()

    def keys(self, *names):
        subprocess.run(["xdotool", "key", *names], env=self.environment, check=True)

    def type(self, text):
        # Faster keys than this are a scanner's, and belong to no control.
        subprocess.run(["xdotool", "type", "--delay", "60", text], env=self.environment, check=True)


class Screen:
    """The program's tree. Everything is read anew each time: nothing is kept that may have gone."""

    def __init__(self, world):
        import pyatspi  # after DISPLAY is set
        self.spi = pyatspi
        self.world = world
        self.seen = set()
        self.findings = []
        self.application = until("kassa on the accessibility bus", self.find_application)
        spi = pyatspi
        self.interactive = {
            spi.ROLE_PUSH_BUTTON, spi.ROLE_TOGGLE_BUTTON, spi.ROLE_CHECK_BOX, spi.ROLE_RADIO_BUTTON,
            spi.ROLE_COMBO_BOX, spi.ROLE_ENTRY, spi.ROLE_PASSWORD_TEXT, spi.ROLE_SPIN_BUTTON,
            spi.ROLE_SLIDER, spi.ROLE_PAGE_TAB, spi.ROLE_PAGE_TAB_LIST, spi.ROLE_MENU_ITEM, spi.ROLE_LIST,
            spi.ROLE_LIST_ITEM, spi.ROLE_TABLE, spi.ROLE_TREE, spi.ROLE_LINK, spi.ROLE_DIALOG,
            spi.ROLE_CHECK_MENU_ITEM, spi.ROLE_RADIO_MENU_ITEM}
        self.roleless = {spi.ROLE_INVALID, spi.ROLE_UNKNOWN, spi.ROLE_FILLER, spi.ROLE_REDUNDANT_OBJECT}

    def find_application(self):
        if self.world.program.poll() is not None:
            sys.exit("kassa ended with %s" % self.world.program.returncode)
        desktop = self.spi.Registry.getDesktop(0)
        for at in range(desktop.childCount):
            child = desktop.getChildAtIndex(at)
            if child and child.name == "kassa":
                return child
        return None

    def states(self, node):
        return node.getState()

    def showing(self, node):
        states = self.states(node)
        return states.contains(self.spi.STATE_SHOWING) and states.contains(self.spi.STATE_VISIBLE)

    def nodes(self, root=None, limit=400):
        """What is on screen, depth first, at most `limit` children of a list: rows are all of one kind."""
        pending = [root or self.application]
        while pending:
            node = pending.pop()
            try:
                if node is not self.application and not self.showing(node):
                    continue
                yield node
                count = min(node.childCount, limit)
                pending.extend(child for child in (node.getChildAtIndex(at) for at in reversed(range(count)))
                               if child)
            except Exception:  # gone while it was read
                continue

    def find(self, name, roles=None, usable=True):
        for node in self.nodes():
            if node.name == name and (roles is None or node.getRole() in roles):
                if not usable or self.states(node).contains(self.spi.STATE_ENABLED):
                    return node
        return None

    def get(self, name, roles=None, usable=True):
        return until('"%s" on screen' % name, lambda: self.find(name, roles, usable))

    def gone(self, name):
        until('"%s" to go' % name, lambda: self.find(name, usable=False) is None)

    def button(self, name):
        return self.get(name, {self.spi.ROLE_PUSH_BUTTON, self.spi.ROLE_TOGGLE_BUTTON,
                               self.spi.ROLE_PAGE_TAB, self.spi.ROLE_LIST_ITEM, self.spi.ROLE_MENU_ITEM})

    def press(self, name):
        node = self.button(name)
        action = node.queryAction()
        names = [action.getName(at).lower() for at in range(action.nActions)]
        for wanted in ("press", "toggle", "showmenu"):
            if wanted in names:
                action.doAction(names.index(wanted))
                return
        raise Failure('"%s" offers no action to press it: %s' % (name, names))

    def windows(self):
        application = self.application
        children = [application.getChildAtIndex(at) for at in range(application.childCount)]
        return sum(1 for child in children if child and self.showing(child))

    def visit(self, name, where):
        """A window that a button opens: looked at and left with Esc."""
        before = self.windows()
        self.press(name)
        until("the window behind " + name, lambda: self.windows() > before)
        self.look(where)
        self.world.keys("Escape")
        until("the window behind %s to go" % name, lambda: self.windows() == before)

    def press_until(self, name, condition, what):
        """A confirming button takes nothing in its first 300 ms: pressed again until it has answered."""
        def pressed():
            if condition():
                return True
            if self.find(name):
                self.press(name)
            return condition()
        until(what, pressed)

    def focus(self, name):
        def control():
            for node in self.nodes():
                if node.name == name and self.states(node).contains(self.spi.STATE_FOCUSABLE):
                    return node
            return None
        until('the control "%s"' % name, control).queryComponent().grabFocus()
        until('the focus in "%s"' % name,
              lambda: self.states(control()).contains(self.spi.STATE_FOCUSED))

    def write(self, name, text):
        self.focus(name)
        self.world.keys("ctrl+a")
        self.world.type(text)

    def said(self, roles, part):
        def heard():
            for node in self.nodes():
                if node.getRole() in roles and part.lower() in node.name.lower():
                    return node
            return None
        return until('a shown alert or notification that says "%s"' % part, heard)

    def alert(self, part):
        return self.said({self.spi.ROLE_ALERT}, part)

    def result(self, part):
        return self.said({self.spi.ROLE_ALERT, self.spi.ROLE_NOTIFICATION}, part)

    def inventory(self):
        """What there is, for the reader of a failure."""
        lines = []
        for node in self.nodes():
            try:
                if node.name or node.getRole() in self.interactive:
                    lines.append("  %s '%s'" % (node.getRoleName(), node.name[:80]))
            except Exception:  # gone while it was read
                continue
        return "\n".join(lines[:120])

    def path(self, node):
        names = []
        while node and node != self.application and len(names) < 12:
            names.append("%s '%s'" % (node.getRoleName(), node.name))
            node = node.parent
        return " < ".join(names)

    def look(self, where):
        """Every control that is on screen now."""
        controls = 0
        for node in self.nodes():
            try:
                role = node.getRole()
                states = self.states(node)
                focusable = states.contains(self.spi.STATE_FOCUSABLE)
                editable = states.contains(self.spi.STATE_EDITABLE)
                usable = role in self.interactive or focusable or editable
                if not usable or node is self.application:
                    continue
                controls += 1
                trouble = []
                if focusable and role in self.roleless:
                    trouble.append("no role")
                if not node.name.strip():
                    trouble.append("no name")
                if not trouble:
                    continue
                line = "%s: %s: %s" % (where, ", ".join(trouble), self.path(node))
            except Exception:  # gone while it was read
                continue
            if line not in self.seen:
                self.seen.add(line)
                self.findings.append(line)
        if controls == 0:
            self.findings.append(where + ": there is no control at all")
        print("%-22s %3d controls" % (where, controls), flush=True)

    def names(self, where, *wanted):
        for name in wanted:
            if not self.find(name, usable=False):
                self.findings.append('%s: the stable name "%s" of contracts.md is missing' % (where, name))


def bill(screen, account, amount, card):
    screen.write("Account number", account)
    screen.press("Look up")
    screen.result("Subscriber")
    screen.write("Amount", amount)
    choose(screen, "Card", card)


def choose(screen, select, title):
    """By the keys of a select: Down from one to the next, as there are few."""
    def chosen():
        return title in shown(screen.get(select, {screen.spi.ROLE_COMBO_BOX}))
    if chosen():
        return
    screen.focus(select)
    for key in ("Down", "Down", "Up", "Up"):
        before = shown(screen.get(select, {screen.spi.ROLE_COMBO_BOX}))
        screen.world.keys(key)
        try:
            until("another choice",
                  lambda: shown(screen.get(select, {screen.spi.ROLE_COMBO_BOX})) != before, 2)
        except Failure:
            continue  # the last one in this direction
        if chosen():
            return
    raise Failure('"%s" can\'t be chosen in "%s"' % (title, select))


def shown(node):
    text = node.queryText()
    return text.getText(0, text.characterCount)


def walk(world, screen):
    screen.get("Services")
    screen.button("Electricity")
    screen.look("start")
    screen.names("start", "Search", "Services", "Settings", "Open payments")

    screen.press("Electricity")
    screen.get("Account number", {screen.spi.ROLE_ENTRY, screen.spi.ROLE_TEXT})
    screen.look("form")
    screen.names("form", "Amount", "Card", "Look up", "Pay")
    screen.press("Account book")
    screen.get("Search in the account book")
    screen.look("account book")
    world.keys("Escape")
    screen.gone("Search in the account book")
    # An error under a field is said.
    screen.focus("Account number")
    screen.world.keys("Return")
    screen.alert("Account number")

    bill(screen, "1000001", "50000", "Till card")
    screen.look("subscriber")
    screen.press("Pay")
    screen.get("Confirm payment")
    screen.look("pay dialog")
    screen.names("pay dialog", "Confirm payment")
    screen.press_until("Confirm payment", lambda: screen.find("Next payer"), "the outcome")
    screen.result("paid")
    screen.look("paid")
    screen.names("paid", "Next payer", "Print receipt")
    before = screen.windows()
    screen.press("Print receipt")
    until("the receipt", lambda: screen.windows() > before)
    screen.look("receipt")
    world.keys("Return")
    screen.result("kept among the unprinted receipts")
    world.keys("Escape")
    until("the receipt to go", lambda: screen.windows() == before)
    screen.press_until("Next payer", lambda: not screen.find("Next payer"), "the next payer")
    screen.visit("Unprinted receipts", "unprinted")

    # A payer's card asks for the code of its SMS.
    screen.press("Electricity")
    bill(screen, "1000002", "60000", "Payer card")
    screen.press("Pay")
    screen.press_until("Confirm payment", lambda: screen.find("SMS code"), "the code's dialog")
    screen.look("code")
    screen.names("code", "SMS code", "Confirm code")
    screen.focus("SMS code")
    world.type("123456")
    screen.press_until("Confirm code", lambda: screen.find("Next payer"), "the outcome")
    screen.press_until("Next payer", lambda: not screen.find("Next payer"), "the next payer")

    # Two bills of one payer: the strip, the end of the visit, its slip.
    for account, amount in (("1000004", "20000"), ("1000005", "30000")):
        screen.press("Electricity")
        bill(screen, account, amount, "Till card")
        screen.press("Add to list")
        screen.get("Pay the list", usable=False)
    screen.look("visit")
    screen.press("Pay the list")
    for at in range(2):
        screen.press_until("Confirm payment", lambda: screen.find("Next payer"),
                           "the outcome of bill %d" % (at + 1))
        if at == 0:
            screen.press_until("Next payer", lambda: screen.find("Confirm payment"), "the next bill")
    screen.press_until("Next payer", lambda: screen.find("Slip for the list"), "the end of the visit")
    screen.look("end of the visit")
    screen.visit("Slip for the list", "slip of the visit")
    screen.press_until("Next payer", lambda: not screen.find("Next payer"), "the next payer")

    # The payer's window, while the payer types the code.
    before = screen.windows()
    world.keys("shift+F11")
    until("the payer's window", lambda: screen.windows() > before)
    screen.look("payer's window")
    screen.press("Electricity")
    bill(screen, "1000006", "40000", "Payer card")
    screen.press("Pay")
    screen.press_until("Confirm payment", lambda: screen.find("Confirm the code", usable=False),
                       "the payer's keys")
    screen.look("payer's code")
    for digit in "123456":
        screen.press(digit)
    screen.press_until("Confirm the code", lambda: screen.find("Next payer"), "the outcome")
    screen.look("payer's outcome")
    screen.press_until("Next payer", lambda: not screen.find("Next payer"), "the next payer")
    world.keys("shift+F11")
    until("the payer's window to go", lambda: screen.windows() == before)

    screen.press("History")
    screen.get("Search history")
    screen.press("Read registry")
    screen.result("Registry of")
    screen.look("history and registry")
    screen.press("Back")

    # Silence: the outcome is unknown, and neither status nor registry settles it meanwhile.
    world.fault("pay", "close_after")
    world.fault("status", "close_before", 1000)
    world.fault("all", "close_before", 1000)
    screen.press("Electricity")
    bill(screen, "1000003", "70000", "Till card")
    screen.press("Pay")
    screen.press_until("Confirm payment", lambda: screen.find("Next payer"), "the outcome")
    screen.result("not known")
    screen.look("outcome")
    screen.names("outcome", "Check now", "In-process slip", "Next payer")
    screen.visit("In-process slip", "slip")
    screen.press_until("Next payer", lambda: not screen.find("Next payer"), "the next payer")

    screen.press("History")
    screen.get("Search history")
    screen.look("history")
    screen.write("Search history", "1000002")
    until("one payment", lambda: len(cells(screen, "1000002")) == 1)
    world.keys("Return")
    screen.button("Time line")
    screen.look("history payment")
    screen.names("history payment", "Repeat this payment", "Print receipt")
    screen.visit("Time line", "time line")
    screen.write("Search history", "no such payment")
    screen.result("No payment fits")
    screen.press("Differences")
    until("the differences", lambda: not screen.find("Search history"))
    screen.look("differences")
    screen.press("Back")

    screen.press("Settings")
    pages = until("the settings' pages", lambda: settings_pages(screen))
    for page in pages:
        screen.press(page)
        screen.look("settings: " + page)
        if page == "Cards":
            screen.visit("Add a card", "settings: a card")
    world.keys("Escape")
    world.keys("F1")
    screen.get("Close")
    screen.look("keys")
    world.keys("Escape")
    screen.gone("Close")


def settings_pages(screen):
    for node in screen.nodes():
        if node.getRole() in (screen.spi.ROLE_LIST, screen.spi.ROLE_PAGE_TAB_LIST) and node.name == "Sections":
            return [node.getChildAtIndex(at).name for at in range(node.childCount)]
    return None


def cells(screen, text):
    return [node for node in screen.nodes() if node.name == text
            and node.getRole() == screen.spi.ROLE_TABLE_CELL]


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bin", required=True, help="where kassa and kassa-sandbox lie")
    world = World(parser.parse_args().bin)
    began = time.monotonic()
    screen = None
    try:
        world.begin()
        screen = Screen(world)
        walk(world, screen)
    except Failure as failure:
        print("FAILED: %s\n%s" % (failure, screen.inventory() if screen else ""), file=sys.stderr)
        return 1
    finally:
        world.close()
    for finding in screen.findings:
        print("FOUND: " + finding, file=sys.stderr)
    print("%d findings in %.1f s" % (len(screen.findings), time.monotonic() - began))
    return 1 if screen.findings else 0


if __name__ == "__main__":
    sys.exit(main())
