package org.isnad.engine;

import java.util.List;
import java.util.Locale;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

import org.isnad.graphql.ErrorCode;
import org.isnad.graphql.RequestFault;
import org.isnad.limit.DocumentLimits;
import org.isnad.limit.Limits;
import org.isnad.schema.ServedSchema;

import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;

import graphql.ParseAndValidate;
import graphql.language.Document;
import graphql.parser.InvalidSyntaxException;
import graphql.parser.Parser;
import graphql.parser.ParserEnvironment;
import graphql.parser.ParserOptions;
import graphql.parser.exceptions.ParseCancelledException;
import graphql.parser.exceptions.ParseCancelledTooDeepException;

/** Reads, measures and validates documents, each once as long as it is in use. */
@ApplicationScoped
class Documents {

    /** Longest text of a document that is worth keeping: longer ones carry their data in them. */
    private static final int KEPT = 20_000;
    private static final long KEPT_CHARACTERS = 2_000_000;
    /** An article written into the document must fit. */
    private static final int LONGEST = 1_100_000;
    private static final int DEEPEST_RULE = 400;

    @Inject
    Limits limits;

    @Inject
    ServedSchema schema;

    private ParserOptions options;
    private LoadingCache<Asked, PreparedDocument> known;

    /** What is wrong with a document is said in the language of whoever sent it. */
    private record Asked(String text, Locale locale) {
    }

    @PostConstruct
    void prepare() {
        options = ParserOptions.newParserOptions().maxCharacters(LONGEST).maxTokens(limits.tokens())
                .maxWhitespaceTokens(limits.tokens() * 10).maxRuleDepth(DEEPEST_RULE).captureIgnoredChars(false)
                .captureLineComments(false).build();
        known = Caffeine.newBuilder().maximumWeight(KEPT_CHARACTERS)
                .weigher((Asked asked, PreparedDocument document) -> asked.text().length() + 100).build(this::read);
    }

    /** The document of this text; a {@link RequestFault} where it cannot be read or breaks a limit. */
    PreparedDocument of(String text, Locale locale) {
        Asked asked = new Asked(text, locale);
        return text.length() > KEPT ? read(asked) : known.get(asked);
    }

    private PreparedDocument read(Asked asked) {
        Document document = parse(asked);
        DocumentLimits.check(document, limits);
        return new PreparedDocument(document,
                List.copyOf(ParseAndValidate.validate(schema.schema(), document, asked.locale())));
    }

    private Document parse(Asked asked) {
        try {
            return Parser.parse(ParserEnvironment.newParserEnvironment().document(asked.text()).locale(asked.locale())
                    .parserOptions(options).build());
        } catch (ParseCancelledTooDeepException e) {
            throw new RequestFault(ErrorCode.TOO_DEEP);
        } catch (ParseCancelledException e) {
            throw new RequestFault(ErrorCode.TOO_MANY_TOKENS);
        } catch (InvalidSyntaxException e) {
            throw new SyntaxFault(e);
        }
    }
}
