package org.isnad.door;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.isnad.graphql.ErrorCode;
import org.isnad.graphql.RequestFault;

/** Which media type an answer has, and whether a body's is one that is read. */
final class MediaTypes {

    static final String JSON = "application/json";
    static final String RESPONSE = "application/graphql-response+json";

    private static final Pattern QUALITY = Pattern.compile("\\bq\\s*=\\s*([01](?:\\.[0-9]{0,3})?)");
    private static final Pattern BODY = Pattern
            .compile("application/json\\s*(?:;\\s*charset\\s*=\\s*\"?utf-8\"?\\s*)?", Pattern.CASE_INSENSITIVE);
    private static final int LONGEST_HEADER = 2000;

    /** Bodies are taken as they are: a small compressed one may hold anything. */
    private static final String PLAIN = "identity";

    private MediaTypes() {
    }

    /** The type that the Accept header prefers, JSON where it does not care; NOT_ACCEPTABLE where it wants neither. */
    static String answered(String accept) {
        if (accept == null || accept.isBlank()) {
            return JSON;
        }
        double response = quality(accept, RESPONSE);
        double json = quality(accept, JSON);
        if (response <= 0 && json <= 0 || accept.length() > LONGEST_HEADER) {
            throw new RequestFault(ErrorCode.NOT_ACCEPTABLE);
        }
        boolean named = accept.toLowerCase(Locale.ROOT).contains(RESPONSE);
        return response > json || response == json && named ? RESPONSE : JSON;
    }

    /** Quality of the most specific range that covers the type, 0 to 1. */
    private static double quality(String accept, String type) {
        for (String range : List.of(type, "application/*", "*/*")) {
            for (String part : accept.split(",")) {
                String[] pieces = part.split(";", 2);
                if (pieces[0].strip().equalsIgnoreCase(range)) {
                    Matcher quality = QUALITY.matcher(pieces.length == 1 ? "" : pieces[1]);
                    return quality.find() ? Double.parseDouble(quality.group(1)) : 1;
                }
            }
        }
        return 0;
    }

    /** Passes JSON in UTF-8, refuses every other type: forms and plain text, which foreign pages can send, above all. */
    static void checkBody(String contentType, String contentEncoding) {
        boolean encoded = contentEncoding != null && !contentEncoding.strip().equalsIgnoreCase(PLAIN);
        if (encoded || contentType == null || !BODY.matcher(contentType.strip()).matches()) {
            throw new RequestFault(ErrorCode.UNSUPPORTED_MEDIA_TYPE);
        }
    }
}
