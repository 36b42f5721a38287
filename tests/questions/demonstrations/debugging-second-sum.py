from exercise import summary

with open("readings.txt", "w") as file:
    file.write("1\n5\n2\n")
assert summary("readings.txt") == {"highest": 5.0, "total": 0}
