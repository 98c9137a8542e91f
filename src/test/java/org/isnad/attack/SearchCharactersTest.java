package org.isnad.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;

import org.isnad.graphql.ErrorCode;
import org.isnad.testing.IsnadTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Text that means something to a database, a regular expression or a browser means nothing here. */
@IsnadTest
class SearchCharactersTest {

    private static final String SEARCH = "query($t: String) { claims(filter: {text: $t}) { totalCount nodes { id } } "
            + "articles(filter: {text: $t}) { totalCount } people(filter: {name: $t}) { totalCount } "
            + "organizations(filter: {name: $t}) { totalCount } }";

    @ParameterizedTest
    @ValueSource(strings = { "'", "''", "\"", "\"\"\"", "`", "\\", "\\\\", "%", "%%", "_", "\\%", "'; drop table claim; --",
            "' or '1'='1", "' union select text from article --", "1; select pg_sleep(10)", "/* */", "--", "$1", ":t",
            ":border", "?",
            "${jndi:ldap://a/b}", "#{7*7}", "{{7*7}}", "&", "|", "!", "!!", "& | !", "a & b", "a:*", "a <-> b", "((", "))",
            "( | )",
            "a -", "-", "\"a", "*", "**", "+", "a+", "[", "]", "[[:alpha:]", "(a+)+$", "(((((((((a*)*)*)*)*)*)*)*)*)", "^", "$",
            ".",
            ".*", "<script>alert(1)</script>", "\u202e\u202d", "\u200f\u200e", "\uFEFF", "\uFFFF", "ٱلـــسلام", "ًٌٍَُِّْ",
            "😀",
            "\t\n\r", "0x41", "NULL", "true", "../../etc/passwd", "file:///etc/passwd" })
    void isOnlyText(String text) {
        Attack.document(text, SEARCH, Map.of("t", text)).isAnswered();
    }

    @Test
    void wildcardsMatchNothingButThemselves() {
        for (String wildcard : new String[] { "%", "_", "\\" }) {
            assertThat(Attack.document(wildcard, SEARCH, Map.of("t", wildcard)).isAnswered().getInt("data.people.totalCount"))
                    .isZero();
        }
    }

    @Test
    void longTextAndForbiddenCharactersAreRefused() {
        Attack.document("long", SEARCH, Map.of("t", "ا".repeat(501))).isRefused(ErrorCode.INVALID_FILTER);
        Attack.document("signs of many letters", SEARCH, Map.of("t", "ﷺ".repeat(50))).isRefused(ErrorCode.INVALID_FILTER);
        Attack.document("words left out", SEARCH, Map.of("t", "-ا ".repeat(21))).isRefused(ErrorCode.INVALID_FILTER);
        Attack.document("words without blanks",
                "{ search(text: \"" + "في-".repeat(13) + "\", matching: FUZZY) { totalCount } }")
                .isRefused(ErrorCode.INVALID_FILTER);
        Attack.document("a NUL in a literal", "{ claims(filter: {text: \"a\\u0000b\"}) { totalCount } }")
                .isRefused(ErrorCode.INVALID_FILTER);
        Attack.document("half a pair in a literal", "{ people(filter: {name: \"\\uD800\"}) { totalCount } }").send();
    }

    @Test
    void datesThatAreNoneAreRefused() {
        for (String day : new String[] { "", "x", "2025-02-30", "2025-1-1", "99999-01-01", "-1", "2025-01-01T00:00:00Z",
                "' or 1=1" }) {
            var codes = Attack.codes(Attack.document(day, "query($d: Date) { claims(filter: {saidFrom: $d}) { totalCount } }",
                    Map.of("d", day)).send());
            assertThat(codes).as(day).containsAnyOf("BAD_USER_INPUT", "GRAPHQL_VALIDATION_FAILED");
        }
    }
}
