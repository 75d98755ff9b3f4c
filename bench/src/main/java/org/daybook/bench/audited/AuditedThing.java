package org.daybook.bench.audited;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.envers.Audited;

/** A part of a workstream as an application would keep it that knows only how things stand now. */
@Entity
@Audited
@Table(name = "thing")
class AuditedThing {

    @Id
    private String id;

    private UUID workstream;
    private String concept;

    /** All its attributes as one text: as few columns as can be. */
    @Column(columnDefinition = "text")
    private String attributes;

    protected AuditedThing() {}

    AuditedThing(String id, UUID workstream, String concept) {
        this.id = id;
        this.workstream = workstream;
        this.concept = concept;
    }

    void set(String attributes) {
        this.attributes = attributes;
    }

    String attributes() {
        return attributes;
    }
}
