package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.isnad.graphql.ErrorCode;
import org.isnad.graphql.RequestFault;
import org.isnad.limit.LimitSettings;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KnownDocumentsTest {

    private static final String TRUSTED = "{ people { totalCount } }";
    private static final String LISTED = "{ articles { totalCount } }";

    @TempDir
    Path folder;

    @Test
    void onlyTrustedDocumentsAreAnsweredWhereItIsSwitchedOn() throws IOException {
        KnownDocuments known = known("true");
        assertThat(known.text(request(TRUSTED, null))).isEqualTo(TRUSTED);
        assertThat(known.text(request(null, KnownDocuments.hash(TRUSTED)))).isEqualTo(TRUSTED);
        assertThat(known.text(request(null, "id-of-relay"))).isEqualTo(LISTED);
        refused(known, request("{ __typename }", null), ErrorCode.DOCUMENT_NOT_TRUSTED);
        refused(known, request("{ __typename }", KnownDocuments.hash("{ __typename }")), ErrorCode.DOCUMENT_NOT_TRUSTED);
        refused(known, request(null, "unknown"), ErrorCode.DOCUMENT_NOT_TRUSTED);
        known.remember(request("{ __typename }", KnownDocuments.hash("{ __typename }")));
        refused(known, request(null, KnownDocuments.hash("{ __typename }")), ErrorCode.DOCUMENT_NOT_TRUSTED);
    }

    @Test
    void othersAreAnsweredBesideThemWhereItIsNot() throws IOException {
        KnownDocuments known = known("false");
        assertThat(known.text(request(null, "id-of-relay"))).isEqualTo(LISTED);
        assertThat(known.text(request("{ __typename }", null))).isEqualTo("{ __typename }");
        refused(known, request(null, "unknown"), ErrorCode.PERSISTED_QUERY_NOT_FOUND);
        refused(known, request("{ __typename }", KnownDocuments.hash(TRUSTED)), ErrorCode.PERSISTED_QUERY_MISMATCH);
    }

    private KnownDocuments known(String only) throws IOException {
        Files.writeString(folder.resolve("people.graphql"), TRUSTED);
        Files.writeString(folder.resolve("manifest.json"), "{\"id-of-relay\": \"" + LISTED + "\"}");
        KnownDocuments known = new KnownDocuments();
        known.limits = LimitSettings.with("documents.trusted", folder.toString(), "documents.trusted-only", only);
        known.prepare();
        return known;
    }

    private static void refused(KnownDocuments known, GraphQLRequest request, ErrorCode code) {
        assertThatThrownBy(() -> known.text(request)).isInstanceOfSatisfying(RequestFault.class,
                fault -> assertThat(fault.code()).isEqualTo(code));
    }

    private static GraphQLRequest request(String query, String hash) {
        return new GraphQLRequest(query, hash, null, Map.of(), Locale.ENGLISH, List.of(), false);
    }
}
