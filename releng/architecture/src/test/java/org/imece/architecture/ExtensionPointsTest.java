/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.architecture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** A partner learns all about an extension point from its schema. */
class ExtensionPointsTest {

	@Test
	void everySchemaIsComplete() throws Exception {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : Bundle.all()) {
			for (Path schema : bundle.files(".exsd")) {
				Document document = parse(schema);
				Map<String, String> sections = sections(document);
				for (String section : List.of("description", "since", "examples")) {
					String text = sections.getOrDefault(section, "");
					if (text.isBlank() || text.contains("[Enter")) {
						wrong.add(schema.getFileName() + " has no " + section);
					}
				}
				NodeList attributes = document.getElementsByTagName("attribute");
				for (int i = 0; i < attributes.getLength(); i++) {
					Element attribute = (Element) attributes.item(i);
					if (attribute.getElementsByTagName("documentation").item(0) == null
							|| attribute.getElementsByTagName("documentation").item(0).getTextContent().isBlank()) {
						wrong.add(schema.getFileName() + " does not explain " + attribute.getAttribute("name"));
					}
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	@Test
	void everyExtensionPointHasASchema() throws Exception {
		List<String> wrong = new ArrayList<>();
		for (Bundle bundle : Bundle.all()) {
			Path plugin = bundle.folder().resolve("plugin.xml");
			if (!Files.exists(plugin)) {
				continue;
			}
			NodeList points = parse(plugin).getElementsByTagName("extension-point");
			for (int i = 0; i < points.getLength(); i++) {
				Element point = (Element) points.item(i);
				if (!Files.exists(bundle.folder().resolve(point.getAttribute("schema")))) {
					wrong.add(bundle + ": " + point.getAttribute("id"));
				}
			}
		}
		assertEquals(List.of(), wrong);
	}

	/** Text by section; the section without a type is the description. */
	private static Map<String, String> sections(Document document) {
		Map<String, String> sections = new TreeMap<>();
		for (Element annotation : children(document.getDocumentElement(), "annotation")) {
			NodeList section = annotation.getElementsByTagName("meta.section");
			String type = section.getLength() == 0 ? "description" : ((Element) section.item(0)).getAttribute("type");
			sections.put(type, annotation.getElementsByTagName("documentation").item(0).getTextContent());
		}
		return sections;
	}

	private static List<Element> children(Element parent, String name) {
		List<Element> children = new ArrayList<>();
		for (var node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
			if (node instanceof Element element && element.getTagName().equals(name)) {
				children.add(element);
			}
		}
		return children;
	}

	private static Document parse(Path file) throws Exception {
		DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
		factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
		return factory.newDocumentBuilder().parse(file.toFile());
	}
}
