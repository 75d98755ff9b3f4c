package org.daybook.app.web.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.daybook.shared.account.Role;
import org.daybook.shared.contract.CommandCatalogue;
import org.daybook.shared.contract.CommandType;
import org.daybook.shared.text.LocalId;
import org.daybook.shared.workstream.WorkstreamEvent;

/**
 * The form for a command. Its fields are the components of the command's record: their types say how they are entered, the
 * record itself says what is required, and only the words are written here.
 *
 * @param subject the component that names what it is about within its aggregate; empty where it is about the whole
 * @param fields those to fill in; on a page of its own also the subject
 * @param states those of the aggregate in which the form is offered; empty means every one
 * @param prefilled the fields that start from what is in force
 * @param desk where it stands on the owner's desk; absent where it has a page of its own
 */
public record CommandForm(
        CommandType type,
        FormWords words,
        String subject,
        List<FormField> fields,
        Set<String> states,
        Set<String> prefilled,
        Optional<DeskPlace> desk) {

    private static final String RECORD = "Record";

    public CommandForm {
        fields = List.copyOf(fields);
        states = Set.copyOf(states);
        prefilled = Set.copyOf(prefilled);
    }

    /** A form of the desk about an item of the slide, which the first component of the command names. */
    static CommandForm about(
            Class<? extends Record> command, Class<? extends WorkstreamEvent> records, Part part, String title) {
        String subject = command.getRecordComponents()[0].getName();
        return of(command, title, title, subject, 1, Optional.of(DeskPlace.of(records, part)));
    }

    /** A form of the desk that adds an item, whose id the server makes, or is about the workstream itself. */
    static CommandForm adding(
            Class<? extends Record> command, Class<? extends WorkstreamEvent> records, Part part, String title) {
        return of(command, title, RECORD, "", newId(command), Optional.of(DeskPlace.of(records, part)));
    }

    /** A form on a page of its own that opens an aggregate. */
    static CommandForm opening(Class<? extends Record> command, String title) {
        return of(command, title, title, "", 0, Optional.empty());
    }

    /** A form on a page of its own that does something with an aggregate; the id of what it adds is made by the server. */
    static CommandForm doing(Class<? extends Record> command, String title) {
        return of(command, title, title, "", newId(command), Optional.empty());
    }

    /** The same about a part of the aggregate, which the first component of the command names. */
    static CommandForm about(Class<? extends Record> command, String title) {
        return of(command, title, title, command.getRecordComponents()[0].getName(), 0, Optional.empty());
    }

    private static int newId(Class<? extends Record> command) {
        return command.getRecordComponents()[0].getType() == LocalId.class ? 1 : 0;
    }

    private static CommandForm of(
            Class<? extends Record> command,
            String title,
            String button,
            String subject,
            int leftOut,
            Optional<DeskPlace> desk) {
        List<FormField> fields = FormField.all(command).stream().skip(leftOut).toList();
        return new CommandForm(type(command), FormWords.of(title, button), subject, fields, Set.of(), Set.of(), desk);
    }

    private static CommandType type(Class<? extends Record> command) {
        return CommandCatalogue.all().stream()
                .filter(type -> type.type() == command)
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(command + " is not a command"));
    }

    CommandForm field(String name, String label) {
        return field(name, label, "");
    }

    /** The same with other words beside a field; of a column of rows, "agenda.heading". */
    CommandForm field(String name, String label, String hint) {
        return changed(name, field -> field.worded(label, hint));
    }

    /** The same with other options to choose from. */
    CommandForm options(String name, OptionSource options) {
        return changed(name, field -> field.choosing(options));
    }

    /** The same with a large box for a text. */
    CommandForm tall(String name) {
        return changed(name, FormField::tall);
    }

    /** The same with one choice that fills several components, with a {@code |} between their values. */
    CommandForm together(String name, String label, OptionSource options, String... components) {
        Set<String> joined = Set.of(components);
        List<FormField> parts = Stream.of(components).map(this::existing).toList();
        List<FormField> others = new ArrayList<>(fields);
        int at = others.indexOf(parts.getFirst());
        others.removeIf(field -> joined.contains(field.name()));
        others.add(at, FormField.joining(name, label, options, parts));
        return with(others);
    }

    /** The same with one choice that fills the components of a record, with a {@code |} between their values. */
    CommandForm chosen(String name, String label, OptionSource options) {
        return changed(name, field -> field.worded(label, "").choosingParts(options));
    }

    /** The same, where one choice fills a part of a group together with another part of it. */
    CommandForm joined(String group, String part, String other, String label, String hint, OptionSource options) {
        return changed(group, field -> field.joiningPart(part, other, label, hint, options));
    }

    /** The same without a component that may be absent. */
    CommandForm without(String name) {
        if (existing(name).required()) throw new IllegalArgumentException(name + " is required");
        return with(fields.stream().filter(field -> !field.name().equals(name)).toList());
    }

    /** The same with that field last. */
    CommandForm last(String name) {
        Stream<FormField> others = fields.stream().filter(field -> !field.name().equals(name));
        return with(Stream.concat(others, Stream.of(existing(name))).toList());
    }

    /** The same for that role only. */
    CommandForm editedBy(Role editor) {
        Optional<DeskPlace> place = desk.map(at -> new DeskPlace(at.records(), at.part(), Set.of(editor)));
        return new CommandForm(type, words, subject, fields, states, prefilled, place);
    }

    /** The same, which opens something within what that component names: the page of that leads to the form. */
    CommandForm within(String component) {
        existing(component);
        return new CommandForm(type, words, component, fields, states, prefilled, desk);
    }

    CommandForm button(String said) {
        return worded(new FormWords(words.title(), said, words.lead(), words.warning()));
    }

    CommandForm lead(String sentence) {
        return worded(new FormWords(words.title(), words.button(), sentence, words.warning()));
    }

    /** The same for something that cannot be undone. */
    CommandForm warning(String sentence) {
        return worded(new FormWords(words.title(), words.button(), words.lead(), sentence));
    }

    /** The same, offered only in some states of the aggregate. */
    CommandForm whileIn(Enum<?>... some) {
        Set<String> names = Stream.of(some).map(Enum::name).collect(Collectors.toSet());
        return new CommandForm(type, words, subject, fields, names, prefilled, desk);
    }

    /** The same with fields that start from what the aggregate's view has under the same name. */
    CommandForm prefilled(String... names) {
        for (String name : names) existing(name);
        return new CommandForm(type, words, subject, fields, states, Set.of(names), desk);
    }

    private CommandForm worded(FormWords others) {
        return new CommandForm(type, others, subject, fields, states, prefilled, desk);
    }

    private CommandForm with(List<FormField> others) {
        return new CommandForm(type, words, subject, others, states, prefilled, desk);
    }

    private CommandForm changed(String name, UnaryOperator<FormField> change) {
        int dot = name.indexOf('.');
        String first = dot < 0 ? name : name.substring(0, dot);
        existing(first);
        UnaryOperator<FormField> here = dot < 0 ? change : field -> field.withPart(name.substring(dot + 1), change);
        return with(fields.stream()
                .map(field -> field.name().equals(first) ? here.apply(field) : field)
                .toList());
    }

    private FormField existing(String name) {
        return field(name).orElseThrow(() -> new IllegalArgumentException(command() + " has no field " + name));
    }

    /** The name of the command in kebab-case. */
    public String command() {
        return type.name();
    }

    public String title() {
        return words.title();
    }

    /** @throws java.util.NoSuchElementException if the form is not on the desk */
    public Part part() {
        return desk.orElseThrow().part();
    }

    /** @throws java.util.NoSuchElementException if the form is not on the desk */
    public Set<Role> editors() {
        return desk.orElseThrow().editors();
    }

    /** The event that its command makes. @throws java.util.NoSuchElementException if the form is not on the desk */
    public Class<? extends WorkstreamEvent> records() {
        return desk.orElseThrow().records();
    }

    public boolean isAboutAThing() {
        return !subject.isEmpty();
    }

    /** Whether a date in it takes the place of one that something has. */
    public boolean movesDates() {
        return isAboutAThing() && !type.opens();
    }

    /** Whether it is offered in that state of its aggregate. */
    public boolean isOfferedIn(String state) {
        return states.isEmpty() || states.contains(state);
    }

    public Optional<FormField> field(String name) {
        return fields.stream().filter(field -> field.name().equals(name)).findFirst();
    }
}
