package org.daybook.shared.workstream.rag;

/** What is rated: the project, or the benefit it is meant to bring. */
public enum RagDimension {
    PROJECT,
    BENEFIT
}
