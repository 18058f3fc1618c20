package guidepost.exchange.clinic;

import guidepost.exchange.json.Json;
import guidepost.exchange.json.JsonAt;
import guidepost.exchange.json.JsonRejected;

/** How a setting's value stands in the file. */
enum Form {
    TEXT {
        @Override
        String read(JsonAt at) throws JsonRejected {
            return at.text();
        }

        @Override
        Json write(String value) {
            return Json.text(value);
        }
    },
    NUMBER {
        @Override
        String read(JsonAt at) throws JsonRejected {
            return at.digits();
        }

        @Override
        Json write(String value) {
            return value.isEmpty() ? Json.NULL : new Json.Numeral(value);
        }
    },
    FLAG {
        @Override
        String read(JsonAt at) throws JsonRejected {
            return Boolean.toString(at.truth());
        }

        @Override
        Json write(String value) {
            return Json.truth(Boolean.parseBoolean(value));
        }
    };

    abstract String read(JsonAt at) throws JsonRejected;

    abstract Json write(String value);
}
