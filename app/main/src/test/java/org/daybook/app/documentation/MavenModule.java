package org.daybook.app.documentation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/**
 * A module as its pom describes it.
 *
 * @param folder relative to the root, such as {@code query}
 * @param sees the modules that its main code depends on, directly or through others, by their artifacts
 */
record MavenModule(String folder, String artifact, String description, Set<String> sees) {

    /** All that the build has, those of the profile for comparisons included; folders that only group others left out. */
    static List<MavenModule> all(Path root) throws IOException {
        List<MavenModule> modules = new ArrayList<>();
        collect(root, root, modules);
        return modules;
    }

    private static void collect(Path root, Path folder, List<MavenModule> into) throws IOException {
        Element project = parse(folder.resolve("pom.xml"));
        List<String> below = texts(project, "module");
        for (String name : below) collect(root, folder.resolve(name).normalize(), into);
        if (below.isEmpty()) into.add(module(root.relativize(folder).toString(), project));
    }

    private static MavenModule module(String folder, Element project) {
        Set<String> sees = new TreeSet<>();
        for (Element dependency : elements(project, "dependency")) {
            boolean ours = only(dependency, "groupId").equals("org.daybook");
            if (ours && texts(dependency, "scope").isEmpty()) sees.add(only(dependency, "artifactId"));
        }
        return new MavenModule(folder, child(project, "artifactId"), child(project, "description"), sees);
    }

    /** Those whose arrows a picture needs: what is seen through another module is not drawn again. */
    Set<String> seesDirectly(List<MavenModule> all) {
        var byArtifact = all.stream().collect(Collectors.toMap(MavenModule::artifact, Function.identity()));
        Set<String> direct = new TreeSet<>(sees);
        for (String artifact : sees) direct.removeAll(byArtifact.get(artifact).everything(all));
        return direct;
    }

    private Set<String> everything(List<MavenModule> all) {
        Set<String> everything = new TreeSet<>(sees);
        all.stream().filter(m -> sees.contains(m.artifact)).forEach(m -> everything.addAll(m.everything(all)));
        return everything;
    }

    /** How many modules lie below it, one upon the other. */
    int height(List<MavenModule> all) {
        return all.stream()
                .filter(module -> sees.contains(module.artifact))
                .mapToInt(module -> module.height(all) + 1)
                .max()
                .orElse(0);
    }

    private static Element parse(Path pom) throws IOException {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(pom.toFile())
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(pom + " cannot be read", e);
        }
    }

    private static String only(Element of, String name) {
        return texts(of, name).getFirst();
    }

    private static String child(Element project, String name) {
        return elements(project, name).stream()
                .filter(element -> element.getParentNode() == project)
                .map(element -> element.getTextContent().strip())
                .findFirst()
                .orElseThrow();
    }

    private static List<String> texts(Element of, String name) {
        return elements(of, name).stream().map(e -> e.getTextContent().strip()).toList();
    }

    private static List<Element> elements(Element of, String name) {
        NodeList found = of.getElementsByTagName(name);
        return IntStream.range(0, found.getLength())
                .mapToObj(i -> (Element) found.item(i))
                .toList();
    }
}
