package org.isnad.identity;

import java.util.List;

import org.isnad.finding.EntityType;
import org.isnad.graphql.GlobalId;
import org.isnad.identity.IdentityFault.Code;
import org.isnad.knowledge.NamedEntity;

/** Reads what a decision is about from its input. */
final class Records {

    private static final int LONGEST_NOTE = 2_000;

    private Records() {
    }

    /** The record that answers for this id, which must be of this GraphQL type. */
    static NamedEntity survivor(String field, String id, String type) throws IdentityFault {
        return survivor(field, new GlobalId(type, GlobalId.key(id, type)));
    }

    /** The record that answers for this id of a person, an organization or a place. */
    static NamedEntity survivor(String field, GlobalId id) throws IdentityFault {
        NamedEntity record = NamedEntity.findById(id.key());
        if (record == null || !typeName(record.type()).equals(id.type())) {
            throw new IdentityFault(field, Code.NOT_FOUND, "لا سجل بهذا المعرّف", "there is no record of this id");
        }
        return record.survivor();
    }

    /** Name of the GraphQL type. */
    static String typeName(EntityType type) {
        return type.name().charAt(0) + type.name().substring(1).toLowerCase(java.util.Locale.ROOT);
    }

    /** A name as given, without blanks around it. */
    static String name(String field, String name) throws IdentityFault {
        String plain = name.strip().replaceAll("\\s+", " ");
        boolean forbidden = plain.chars().anyMatch(Character::isISOControl);
        if (plain.length() > NamedEntity.LONGEST_NAME || forbidden || plain.codePoints().noneMatch(Character::isLetter)) {
            throw new IdentityFault(field, Code.INVALID_NAME, "الاسم بلا حروف أو أطول من 300 حرف",
                    "the name has no letters or is longer than 300 characters");
        }
        return plain;
    }

    /** Why, or null. */
    static String note(String note) throws IdentityFault {
        String plain = note == null || note.isBlank() ? null : note.strip();
        if (plain != null && (plain.length() > LONGEST_NOTE || plain.indexOf(0) >= 0)) {
            throw new IdentityFault("note", Code.TOO_LONG, "الملاحظة أطول من 2000 حرف",
                    "the note is longer than 2,000 characters");
        }
        return plain;
    }

    /** Holds a list of an input to its bounds. */
    static void bounded(String field, List<?> list, int most) throws IdentityFault {
        if (list.isEmpty()) {
            throw new IdentityFault(field, Code.EMPTY, "القائمة فارغة", "the list is empty");
        }
        if (list.size() > most) {
            throw new IdentityFault(field, Code.TOO_MANY, "أكثر من " + most, "more than " + most);
        }
    }
}
