import base64
import os
import pickle
import sys
from types import ModuleType, SimpleNamespace

logged = []


class App:
    def __init__(self, name):
        self.logger = SimpleNamespace(warning=lambda text, *values: logged.append(text % values))

    def get(self, path):
        return lambda function: function

    post = get


class Evil:
    def __reduce__(self):
        return (os.mkdir, ("taken-over",))


flask = ModuleType("flask")
flask.Flask, flask.abort, flask.request = App, lambda status: None, SimpleNamespace()
sys.modules["flask"] = flask

from exercise import USERS, basket, export, register

for name in ("ann", "bob"):
    flask.request.form = {"name": name, "password": "same"}
    register()
assert USERS["ann"] == USERS["bob"], "equal passwords look equal"
flask.request.form = {"name": "ann", "password": "mine"}
register()
assert USERS["ann"] != USERS["bob"], "an account taken over"

flask.request.cookies = {"basket": base64.b64encode(pickle.dumps(Evil())).decode()}
basket()
assert os.path.isdir("taken-over"), "a cookie runs code"

flask.request.headers = {"X-Token": "summer-2024"}
assert export()["users"] is USERS, "whoever knows the token gets the passwords’ hashes"
flask.request.headers = {"X-Token": "summer-2025"}
export()
assert "summer-2025" in logged[0] and "mine" in logged[0], "a nearly right token and a password in the log"
