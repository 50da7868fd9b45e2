"""Writes requests.json: for every operation of every AWS model, the request that botocore 1.44.5 makes of an input.

    pip install --require-hashes --no-deps -r models/requirements.txt   (and what botocore needs)
    python3 tests/corpus/protocol/generate.py

Inputs have every member set, three levels deep, with text that encodings stumble over. They obey no constraint: what
is tested with them is reading, not checking.
"""

import base64
import datetime
import json
import pathlib

from botocore.awsrequest import AWSRequest
from botocore.model import ServiceModel
from botocore.serialize import create_serializer

HERE = pathlib.Path(__file__).parent
MODELS = HERE.parents[2] / "models"
TEXT = "a b&c=d/é+%41~'\"<\u3000>"
MOMENT = datetime.datetime(2026, 11, 22, 13, 14, 15, tzinfo=datetime.timezone.utc)


def sample(shape, depth, location=None):
    """A value for botocore and the same as JSON."""
    kind = shape.type_name
    if kind == "structure" and getattr(shape, "is_document_type", False):
        return {"x": [1, "y"]}, {"x": [1, "y"]}
    if kind == "structure":
        members = list(shape.members.items())
        if getattr(shape, "is_tagged_union", False):
            members = members[:1]
        given, shown = {}, {}
        for name, member in members:
            if depth <= 0 and member.type_name in ("structure", "list", "map"):
                continue
            place = member.serialization.get("location")
            given[name], shown[name] = sample(member, depth - 1, place)
        return given, shown
    if kind == "list":
        item = sample(shape.member, depth - 1, location)
        if depth <= 0 and not item[0] and shape.member.type_name == "structure":
            return [], []
        return [item[0]] * 2, [item[1]] * 2
    if kind == "map":
        value = sample(shape.value, depth - 1)
        return {TEXT: value[0]}, {TEXT: value[1]}
    if kind == "string":
        text = "arn:aws:x:::y/z=1" if location in ("header", "uri") else TEXT
        return text, text
    if kind == "timestamp":
        return MOMENT, MOMENT.strftime("%Y-%m-%dT%H:%M:%SZ")
    if kind == "blob":
        return b"\x00\xffblob", base64.b64encode(b"\x00\xffblob").decode()
    return {"boolean": (True, True), "integer": (42, 42), "long": (2**40, 2**40), "double": (1.5, 1.5)}[kind]


def case(serializer, operation):
    given, shown = sample(operation.input_shape, 3) if operation.input_shape else ({}, {})
    request = serializer.serialize_to_request(given, operation)
    body = request["body"]
    if isinstance(body, dict):
        prepared = AWSRequest(method="POST", url="http://h/", data=body, headers=request["headers"]).prepare()
        body = prepared.body
    if isinstance(body, bytes):
        body = body.decode()
    target = request["url_path"]
    query = request["query_string"]
    if query:
        url = AWSRequest(method="GET", url="http://h/", params=query).prepare().url
        target += ("&" if "?" in target else "?") + url.split("?", 1)[1]
    headers = {name: value for name, value in request["headers"].items()}
    return {
        "operation": operation.name,
        "input": shown,
        "method": request["method"],
        "target": target,
        "headers": headers,
        "body": body or "",
    }


def main():
    services = {}
    for path in sorted(MODELS.glob("*.json")):
        if path.stem == "vestibule":  # ours, and in the same protocol as others
            continue
        model = ServiceModel(json.loads(path.read_text()))
        serializer = create_serializer(model.metadata["protocol"], include_validation=False)
        services[path.stem] = [case(serializer, model.operation_model(name)) for name in model.operation_names]
    lines = []
    for name, cases in services.items():
        rows = ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in cases)
        lines.append(f'"{name}": [\n{rows}\n]')
    (HERE / "requests.json").write_text("{\n" + ",\n".join(lines) + "\n}\n")


if __name__ == "__main__":
    main()
