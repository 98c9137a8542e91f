package org.isnad.graphql;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A global id: type and key, as URL-safe base64.
 *
 * @param type GraphQL name of an object type: Article, Claim, Person …
 * @param key the row's key, from 1
 */
public record GlobalId(String type, long key) {

    private static final Pattern FORM = Pattern.compile("([A-Za-z]{1,40}):([1-9][0-9]{0,17})");

    /** The id as clients see it. */
    public static String of(String type, long key) {
        return Base64.getUrlEncoder().withoutPadding()
                .encodeToString((type + ":" + key).getBytes(StandardCharsets.US_ASCII));
    }

    /** Reads an id of any type; INVALID_ID where it is none. */
    public static GlobalId parse(String id) {
        if (id == null || id.length() > 100) {
            throw malformed();
        }
        try {
            Matcher form = FORM.matcher(new String(Base64.getUrlDecoder().decode(id), StandardCharsets.US_ASCII));
            if (form.matches()) {
                GlobalId parsed = new GlobalId(form.group(1), Long.parseLong(form.group(2)));
                if (of(parsed.type, parsed.key).equals(id)) {
                    return parsed;
                }
            }
        } catch (IllegalArgumentException e) {
            throw malformed();
        }
        throw malformed();
    }

    /** Reads an id that must be of this type; INVALID_ID where it is not. */
    public static long key(String id, String type) {
        GlobalId parsed = parse(id);
        if (!parsed.type.equals(type)) {
            throw new RequestFault.InvalidId("المعرّف ليس من النوع " + type, "the id is not of type " + type);
        }
        return parsed.key;
    }

    private static RequestFault malformed() {
        return new RequestFault.InvalidId("معرّف غير صالح: انسخه كما أعطته الواجهة",
                "malformed id: use it as the API gave it");
    }
}
