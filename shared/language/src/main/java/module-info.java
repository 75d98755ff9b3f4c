/**
 * The language of Daybook. It is a module so that the sealed hierarchies of commands and events may span the packages
 * of the domain (JLS 8.1.6); at run time everything lies on the class path.
 */
module org.daybook.shared {
    requires transitive tools.jackson.databind;
    requires transitive org.jspecify;

    exports org.daybook.shared.account;
    exports org.daybook.shared.action;
    exports org.daybook.shared.action.due;
    exports org.daybook.shared.action.progress;
    exports org.daybook.shared.board;
    exports org.daybook.shared.board.attachment;
    exports org.daybook.shared.board.delegation;
    exports org.daybook.shared.board.member;
    exports org.daybook.shared.board.procedure;
    exports org.daybook.shared.clock;
    exports org.daybook.shared.clock.phrase.form;
    exports org.daybook.shared.contract;
    exports org.daybook.shared.decision;
    exports org.daybook.shared.decision.outcome;
    exports org.daybook.shared.decision.vote;
    exports org.daybook.shared.decision.wording;
    exports org.daybook.shared.entry;
    exports org.daybook.shared.fact;
    exports org.daybook.shared.meeting;
    exports org.daybook.shared.meeting.action;
    exports org.daybook.shared.meeting.agenda;
    exports org.daybook.shared.meeting.agenda.item;
    exports org.daybook.shared.meeting.attendance;
    exports org.daybook.shared.meeting.circulation;
    exports org.daybook.shared.meeting.details;
    exports org.daybook.shared.meeting.document;
    exports org.daybook.shared.meeting.interest;
    exports org.daybook.shared.meeting.minutes;
    exports org.daybook.shared.meeting.outcome;
    exports org.daybook.shared.meeting.paper;
    exports org.daybook.shared.meeting.privacy;
    exports org.daybook.shared.meeting.privacy.reader;
    exports org.daybook.shared.programme;
    exports org.daybook.shared.programme.reporting;
    exports org.daybook.shared.programme.tag;
    exports org.daybook.shared.redaction;
    exports org.daybook.shared.rejection;
    exports org.daybook.shared.review;
    exports org.daybook.shared.review.answer;
    exports org.daybook.shared.review.followup;
    exports org.daybook.shared.review.laterdate;
    exports org.daybook.shared.slide;
    exports org.daybook.shared.text;
    exports org.daybook.shared.workingday;
    exports org.daybook.shared.workstream;
    exports org.daybook.shared.workstream.boarditem;
    exports org.daybook.shared.workstream.clearance;
    exports org.daybook.shared.workstream.correction;
    exports org.daybook.shared.workstream.decision;
    exports org.daybook.shared.workstream.deliverable;
    exports org.daybook.shared.workstream.deliverable.completion;
    exports org.daybook.shared.workstream.measure;
    exports org.daybook.shared.workstream.milestone;
    exports org.daybook.shared.workstream.nextstep;
    exports org.daybook.shared.workstream.objective;
    exports org.daybook.shared.workstream.progress;
    exports org.daybook.shared.workstream.rag;
    exports org.daybook.shared.workstream.update;
}
