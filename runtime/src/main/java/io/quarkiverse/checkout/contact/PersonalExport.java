package io.quarkiverse.checkout.contact;

import java.time.Instant;
import java.util.List;

/**
 * Everything that is held about a person.
 *
 * @param address that was asked for
 * @param at when it was put together
 * @param complete false if a source of the host did not answer
 */
public record PersonalExport(String address, Instant at, boolean complete, List<Section> sections) {

    public PersonalExport {
        sections = List.copyOf(sections);
    }

    /**
     * What one source holds.
     *
     * @param name as the source has it
     * @param answered false if it did not answer, so that nothing is known
     */
    public record Section(String name, boolean answered, List<PersonalRecord> records) {

        public Section {
            records = List.copyOf(records);
        }
    }

    /** How many records there are. */
    public int size() {
        return sections.stream().mapToInt(section -> section.records().size()).sum();
    }
}
