package org.daybook.shared.workstream.rag;

/** The dimension of a rating: the project, or the benefit that it should bring. */
public enum RagDimension {
    PROJECT,
    BENEFIT
}
