package org.isnad.extraction;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.isnad.finding.ChainRole;
import org.isnad.finding.EntityType;
import org.isnad.finding.Findings;
import org.isnad.finding.FoundClaim;
import org.isnad.finding.FoundEntity;
import org.isnad.finding.FoundParty;
import org.isnad.text.Span;

/** Writes what the extractor finds in a folder of texts in the form of annotation files, to be scored against a gold set. */
public final class AnnotationExport {

    private AnnotationExport() {
    }

    /** Reads every {@code .txt} of the first folder and writes a {@code .json} of the same name into the second. */
    public static void main(String[] folders) throws IOException {
        Extractor extractor = new Extractor();
        Path target = Files.createDirectories(Path.of(folders[1]));
        try (Stream<Path> texts = Files.list(Path.of(folders[0]))) {
            for (Path path : texts.filter(p -> p.toString().endsWith(".txt")).sorted().toList()) {
                String text = Files.readString(path);
                String name = path.getFileName().toString().replace(".txt", ".json");
                Files.writeString(target.resolve(name), json(text, extractor.extract(text, ArticleContext.NONE)));
            }
        }
    }

    static String json(String text, Findings found) {
        return object("title", string(found.title()), "outlet", name(found, found.outlet()), "published",
                string(found.publishedOn()),
                "reference_date", string(found.referenceDate()), "credits",
                list(found.credits(), credit -> name(found, credit)),
                "boilerplate", list(found.furniture(), piece -> span(text, piece.span())),
                "people", entities(text, found, EntityType.PERSON), "organizations",
                entities(text, found, EntityType.ORGANIZATION),
                "places", entities(text, found, EntityType.PLACE), "claims",
                list(found.claims(), claim -> claim(text, found, claim)));
    }

    private static String entities(String text, Findings found, EntityType type) {
        List<FoundEntity> ofType = found.entities().stream().filter(entity -> entity.type() == type).toList();
        return list(ofType, entity -> object("name", string(entity.name()), "mentions",
                list(entity.mentions(), mention -> span(text, mention.span()))));
    }

    private static String claim(String text, Findings found, FoundClaim claim) {
        List<FoundParty> relayers = parties(claim, ChainRole.RELAYER);
        List<FoundParty> interviewers = parties(claim, ChainRole.INTERVIEWER);
        return object("start", "" + claim.span().start(), "end", "" + claim.span().end(), "text", string(claim.span().of(text)),
                "kind", lower(claim.kind()), "cue", span(text, claim.cue()), "speaker", party(found, claim.speaker()),
                "mention", span(text, claim.speakerMention()),
                "relayed_by", list(relayers, relayer -> partyName(found, relayer)),
                "told_to", interviewers.isEmpty() ? "null" : partyName(found, interviewers.get(0)), "stance",
                lower(claim.stance()),
                "said_on", string(claim.saidOn()), "occasion", string(claim.occasion()),
                "about", list(claim.about(), entity -> name(found, entity)),
                "figures",
                list(claim.figures(), figure -> object("text", string(figure.span().of(text)), "value", "" + figure.value(),
                        "unit", string(figure.unit()), "approximate", "" + figure.approximate())),
                "rule", string(claim.rule()), "confidence", "" + claim.confidence());
    }

    private static List<FoundParty> parties(FoundClaim claim, ChainRole role) {
        return claim.chain().stream().filter(link -> link.role() == role).map(link -> link.party()).toList();
    }

    private static String party(Findings found, FoundParty party) {
        if (party == null) {
            return "null";
        }
        String type = party.entity() == null ? "unnamed"
                : found.entities().get(party.entity()).type() == EntityType.PERSON ? "person" : "organization";
        return object("name", partyName(found, party), "type", string(type));
    }

    private static String partyName(Findings found, FoundParty party) {
        return party.entity() == null ? string(party.description()) : name(found, party.entity());
    }

    private static String name(Findings found, Integer entity) {
        return entity == null ? "null" : string(found.entities().get(entity).name());
    }

    private static String span(String text, Span span) {
        return span == null ? "null"
                : object("start", "" + span.start(), "end", "" + span.end(), "text", string(span.of(text)));
    }

    private static String lower(Enum<?> value) {
        return string(value == null ? null : value.name().toLowerCase(Locale.ROOT));
    }

    private static <T> String list(Collection<T> items, Function<T, String> form) {
        return items.stream().map(form).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String object(String... pairs) {
        StringBuilder object = new StringBuilder("{");
        for (int i = 0; i < pairs.length; i += 2) {
            object.append(i == 0 ? "" : ", ").append(string(pairs[i])).append(": ").append(pairs[i + 1]);
        }
        return object.append("}\n").toString();
    }

    private static String string(Object value) {
        if (value == null) {
            return "null";
        }
        StringBuilder out = new StringBuilder("\"");
        value.toString().chars().forEach(c -> out
                .append(c == '"' || c == '\\' ? "\\" + (char) c : c < 32 ? String.format("\\u%04x", c) : "" + (char) c));
        return out.append('"').toString();
    }
}
