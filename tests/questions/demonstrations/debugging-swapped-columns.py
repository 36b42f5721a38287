from types import SimpleNamespace


class Table(dict):
    def __getitem__(self, key):
        if isinstance(key, str):
            return dict.__getitem__(self, key)
        return SimpleNamespace(to_numpy=lambda: key)


trained, asked = [], []
model = SimpleNamespace(fit=lambda rows, target: trained.append(rows), predict=lambda rows: asked.append(rows[0]) or [1])
scope = {"frame": Table(minutes=[]), "model": model}
with open("exercise.py") as code:
    exec(code.read(), scope)
scope["minutes"]({"distance": "distance", "weight": "weight", "hour": "hour"})
assert sorted(trained[0]) == sorted(asked[0]) and trained[0] != asked[0], "the same three, in another order"
