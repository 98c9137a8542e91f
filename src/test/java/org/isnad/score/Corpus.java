package org.isnad.score;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.isnad.extraction.ArticleContext;
import org.isnad.extraction.Extractor;

/** Folders of texts, each beside its annotation file of the same name. */
final class Corpus {

    private Corpus() {
    }

    /** Reads every text of the folders that is annotated, and measures what the extractor finds in it. */
    static Scorecard score(Path... folders) throws IOException {
        Extractor extractor = new Extractor();
        Scorecard card = new Scorecard();
        for (Path folder : folders) {
            for (Path file : texts(folder)) {
                String text = Files.readString(file);
                Annotation gold = AnnotationReader.read(annotation(file), text);
                card.add(text, FindingsAnnotation.of(extractor.extract(text, ArticleContext.NONE)), gold);
            }
        }
        return card;
    }

    private static List<Path> texts(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".txt") && Files.exists(annotation(file))).sorted().toList();
        }
    }

    private static Path annotation(Path text) {
        return text.resolveSibling(text.getFileName().toString().replace(".txt", ".json"));
    }
}
