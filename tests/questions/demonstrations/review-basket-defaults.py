from exercise import add_item, drop_free_items, total

ann = add_item("tea", 3)
bob = add_item("cup", 5)
assert ann is bob and [item["name"] for item in bob] == ["tea", "cup"], "goods of one customer in the next one's basket"

basket = add_item("".join(["te", "a"]), 3, [{"name": "tea", "price": 3, "count": 1}])
assert len(basket) == 2, "two equal names stand in the basket twice"

left = drop_free_items([{"name": "a", "price": 0}, {"name": "b", "price": 0}])
assert [item["name"] for item in left] == ["b"], "the second of two free items stays"

goods = [{"name": "tea", "price": 3, "count": 2}]
assert total(goods) == 0 and total(goods, {"tea": 0}) == 6, "goods without a discount cost nothing"
