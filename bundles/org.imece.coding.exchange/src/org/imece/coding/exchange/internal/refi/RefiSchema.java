/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What REFI-QDA 1.5 allows where: elements with their attributes and with their children in the order of the sequence, as
 * the schema Project.xsd of 18 March 2019 has them. {@code !} marks a required attribute.
 */
final class RefiSchema {

	/** What attributes and texts may look like. */
	private enum Type {
		ANY(".*"), GUID("\\{?[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}\\}?"), INTEGER("[+-]?[0-9]+"),
		DECIMAL("[+-]?([0-9]+(\\.[0-9]*)?|\\.[0-9]+)"), BOOLEAN("true|false|0|1"),
		COLOR("#([A-Fa-f0-9]{6}|[A-Fa-f0-9]{3})"), DATE("-?[0-9]{4,}-[0-9]{2}-[0-9]{2}(Z|[+-][0-9]{2}:[0-9]{2})?"),
		DATE_TIME("-?[0-9]{4,}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}(\\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?"),
		DIRECTION("Associative|OneWay|Bidirectional"), LINE("dotted|dashed|solid"),
		SHAPE("Person|Oval|Rectangle|RoundedRectangle|Star|(Left|Right|Up|Down)Triangle|Note"),
		VARIABLE("Text|Boolean|Integer|Float|Date|DateTime");

		private final Pattern form;

		Type(String form) {
			this.form = Pattern.compile(form, Pattern.DOTALL);
		}
	}

	private record Element(List<String> attributes, Set<String> required, List<String> children) {
	}

	private static final String STAMPS = "creatingUser creationDateTime modifyingUser modifiedDateTime";
	private static final String TEXT = "guid! name richTextPath plainTextPath " + STAMPS;
	private static final String MEDIUM = "guid! name path currentPath " + STAMPS;
	private static final String SELECTION = "Description Coding NoteRef";
	private static final Map<String, Element> ELEMENTS = elements();
	private static final Map<String, Type> ATTRIBUTE_TYPES = attributeTypes();
	private static final Map<String, Type> TEXT_TYPES = Map.of("BooleanValue", Type.BOOLEAN, "IntegerValue",
			Type.INTEGER, "FloatValue", Type.DECIMAL, "DateValue", Type.DATE, "DateTimeValue", Type.DATE_TIME);
	/** Containers that must not be empty. */
	private static final Set<String> CONTAINERS = Set.of("Users", "CodeBook", "Codes", "Variables", "Cases", "Sources",
			"Notes", "Links", "Sets", "Graphs");

	private RefiSchema() {
	}

	private static Map<String, Element> elements() {
		Map<String, Element> elements = new HashMap<>();
		put(elements, "Project",
				"name! origin creatingUserGUID creationDateTime modifyingUserGUID modifiedDateTime basePath",
				"Users CodeBook Variables Cases Sources Notes Links Sets Graphs Description NoteRef");
		put(elements, "Users", "", "User");
		put(elements, "User", "guid! name id", "");
		put(elements, "CodeBook", "origin", "Codes Sets");
		put(elements, "Codes", "", "Code");
		put(elements, "Code", "guid! name! isCodable! color", "Description NoteRef Code");
		put(elements, "Variables", "", "Variable");
		put(elements, "Variable", "guid! name! typeOfVariable!", "Description");
		put(elements, "Cases", "", "Case");
		put(elements, "Case", "guid! name", "Description CodeRef VariableValue SourceRef SelectionRef");
		put(elements, "VariableValue", "",
				"VariableRef TextValue BooleanValue IntegerValue FloatValue DateValue DateTimeValue");
		put(elements, "Sources", "", "TextSource PictureSource PDFSource AudioSource VideoSource");
		String text = "Description PlainTextContent PlainTextSelection Coding NoteRef VariableValue";
		for (String name : List.of("TextSource", "Representation", "TextDescription", "Note")) {
			put(elements, name, TEXT, text);
		}
		put(elements, "PictureSource", MEDIUM,
				"Description TextDescription PictureSelection Coding NoteRef VariableValue");
		put(elements, "PDFSource", MEDIUM, "Description PDFSelection Representation Coding NoteRef VariableValue");
		put(elements, "AudioSource", MEDIUM, "Description Transcript AudioSelection Coding NoteRef VariableValue");
		put(elements, "VideoSource", MEDIUM, "Description Transcript VideoSelection Coding NoteRef VariableValue");
		put(elements, "PlainTextSelection", "guid! name startPosition! endPosition! " + STAMPS, SELECTION);
		put(elements, "PictureSelection", "guid! name firstX! firstY! secondX! secondY! " + STAMPS, SELECTION);
		put(elements, "PDFSelection", "guid! name page! firstX! firstY! secondX! secondY! " + STAMPS,
				"Description Representation Coding NoteRef");
		put(elements, "AudioSelection", "guid! name begin! end! " + STAMPS, SELECTION);
		put(elements, "VideoSelection", "guid! name begin! end! " + STAMPS, SELECTION);
		put(elements, "Transcript", TEXT, "Description PlainTextContent SyncPoint TranscriptSelection NoteRef");
		put(elements, "TranscriptSelection", "guid! name fromSyncPoint toSyncPoint " + STAMPS, SELECTION);
		put(elements, "SyncPoint", "guid! timeStamp position", "");
		put(elements, "Coding", "guid! creatingUser creationDateTime", "CodeRef NoteRef");
		put(elements, "Notes", "", "Note");
		put(elements, "Links", "", "Link");
		put(elements, "Link", "guid! name direction color originGUID targetGUID", "NoteRef");
		put(elements, "Sets", "", "Set");
		put(elements, "Set", "guid! name!", "Description MemberCode MemberSource MemberNote");
		put(elements, "Graphs", "", "Graph");
		put(elements, "Graph", "guid! name", "Vertex Edge");
		put(elements, "Vertex", "guid! representedGUID name firstX! firstY! secondX secondY shape color", "");
		put(elements, "Edge",
				"guid! representedGUID name sourceVertex! targetVertex! color direction lineStyle", "");
		for (String name : List.of("NoteRef", "CodeRef", "SourceRef", "SelectionRef", "VariableRef", "MemberSource",
				"MemberNote")) {
			put(elements, name, "targetGUID!", "");
		}
		put(elements, "MemberCode", "targetGUID guid", ""); // the former in projects, the latter in codebooks
		for (String name : List.of("Description", "PlainTextContent", "TextValue", "BooleanValue", "IntegerValue",
				"FloatValue", "DateValue", "DateTimeValue")) {
			put(elements, name, "", "");
		}
		return elements;
	}

	private static void put(Map<String, Element> elements, String name, String attributes, String children) {
		List<String> names = new ArrayList<>();
		Set<String> required = new HashSet<>();
		for (String attribute : words(attributes)) {
			String plain = attribute.replace("!", "");
			names.add(plain);
			if (!plain.equals(attribute)) {
				required.add(plain);
			}
		}
		elements.put(name, new Element(List.copyOf(names), Set.copyOf(required), words(children)));
	}

	private static List<String> words(String list) {
		return list.isEmpty() ? List.of() : List.of(list.split(" "));
	}

	private static Map<String, Type> attributeTypes() {
		Map<String, Type> types = new HashMap<>();
		words("guid creatingUser modifyingUser creatingUserGUID modifyingUserGUID targetGUID originGUID representedGUID sourceVertex targetVertex fromSyncPoint toSyncPoint")
				.forEach(name -> types.put(name, Type.GUID));
		words("creationDateTime modifiedDateTime").forEach(name -> types.put(name, Type.DATE_TIME));
		words("startPosition endPosition firstX firstY secondX secondY page begin end timeStamp position")
				.forEach(name -> types.put(name, Type.INTEGER));
		types.put("color", Type.COLOR);
		types.put("isCodable", Type.BOOLEAN);
		types.put("direction", Type.DIRECTION);
		types.put("lineStyle", Type.LINE);
		types.put("shape", Type.SHAPE);
		types.put("typeOfVariable", Type.VARIABLE);
		return types;
	}

	/** Attributes of an element in the order in which they are written. */
	static List<String> attributes(String element) {
		return ELEMENTS.containsKey(element) ? ELEMENTS.get(element).attributes() : List.of();
	}

	static boolean isElement(String parent, String child) {
		return position(parent, child) >= 0;
	}

	/** Position of a child in the sequence of its parent; -1 if it has no place there. */
	static int position(String parent, String child) {
		return ELEMENTS.containsKey(parent) ? ELEMENTS.get(parent).children().indexOf(child) : -1;
	}

	/** The children of a container of sources may come in any order. */
	static boolean isOrdered(String parent) {
		return !parent.equals("Sources");
	}

	static boolean isContainer(String element) {
		return CONTAINERS.contains(element);
	}

	/** Whether an attribute may have a value. */
	static boolean allows(String attribute, String value) {
		return ATTRIBUTE_TYPES.getOrDefault(attribute, Type.ANY).form.matcher(value.strip()).matches();
	}

	/** Whether an element may have a text. */
	static boolean allowsText(String element, String text) {
		return TEXT_TYPES.getOrDefault(element, Type.ANY).form.matcher(text.strip()).matches();
	}

	/** Whether a fragment may be written as a child of an element as it is. */
	static boolean conforms(String parent, QdeNode node) {
		Element element = ELEMENTS.get(node.name());
		return element != null && isElement(parent, node.name()) && allowsText(node.name(), node.text())
				&& node.attributes().keySet().containsAll(element.required())
				&& node.attributes().entrySet().stream().allMatch(attribute -> element.attributes()
						.contains(attribute.getKey()) && allows(attribute.getKey(), attribute.getValue()))
				&& node.children().stream().allMatch(child -> conforms(node.name(), child))
				&& (!node.name().equals("Coding") || node.child("CodeRef").isPresent());
	}
}
