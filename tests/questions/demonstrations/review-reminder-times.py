import os
import time
from datetime import datetime, timedelta, timezone

os.environ["TZ"] = "Europe/Berlin"
if hasattr(time, "tzset"):
    time.tzset()

from exercise import due_reminders, next_week, sent_at

assert due_reminders.__defaults__[0] <= datetime.now(), "taken once, when the function was made"
first = due_reminders.__defaults__[0]
time.sleep(0.01)
assert due_reminders.__defaults__[0] is first and datetime.now() > first

now = datetime(2026, 1, 10)
assert due_reminders([{"start": "01.01.2020 10:00"}], now) != [], "a lesson that is over"
both = due_reminders([{"start": "03.01.2026 10:00"}, {"start": "02.12.2025 10:00"}, {"start": "02.01.2026 10:00"}], now)
assert [lesson["start"][:10] for lesson in both] == ["02.01.2026", "02.12.2025", "03.01.2026"], "by day of the month"

if time.localtime().tm_gmtoff:
    assert abs(sent_at() - datetime.now(timezone.utc).timestamp()) > 3000, "off by the distance to universal time"
if hasattr(time, "tzset"):
    before = datetime(2026, 3, 25, 9)
    assert next_week(before) - before == timedelta(days=7, hours=1), "the lesson moves when clocks change"
