/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.qualcoder;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.coding.exchange.internal.qualcoder.ForeignDatabase.Row;
import org.imece.coding.exchange.internal.refi.QdeNode;
import org.imece.coding.exchange.internal.refi.SourceFiles;

/**
 * A project of QualCoder in the form of REFI-QDA, so that both take the same way into ours. Its tables are those of
 * QualCoder 3 and 4 (databases v1 to v17, the one of 4.0-dev of August 2026); positions in texts are code points with the end behind the last one. It knows
 * no identifiers beyond row numbers: ours follow from them and from the name of the project.
 */
final class QualCoderProject {

	private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss");

	private final String name;
	private final ForeignDatabase database;
	private final SourceFiles files;
	private final Map<String, QdeNode> users = new LinkedHashMap<>();
	private final Map<Integer, QdeNode> sources = new LinkedHashMap<>();

	/**
	 * @param name  of the project, which its identifiers follow from
	 * @param files in the folder of the project
	 */
	QualCoderProject(String name, ForeignDatabase database, SourceFiles files) {
		this.name = name;
		this.files = files;
		this.database = database;
	}

	QdeNode read() throws SQLException, IOException {
		QdeNode root = new QdeNode("Project").set("name", name).set("origin", "QualCoder");
		QdeNode codes = codes();
		QdeNode variables = variables();
		sources();
		codings();
		QdeNode cases = cases();
		QdeNode notes = notes();
		QdeNode userList = new QdeNode("Users");
		users.values().forEach(userList::add);
		root.add(userList).add(new QdeNode("CodeBook").add(codes)).add(variables);
		QdeNode sourceList = new QdeNode("Sources");
		sources.values().forEach(sourceList::add);
		root.add(sourceList).add(cases).add(notes);
		for (Row project : database.rows("project")) {
			root.addText("Description", project.get("memo"));
		}
		return root;
	}

	private String guid(String kind, Object id) {
		return UUID.nameUUIDFromBytes(("qualcoder:" + name + ':' + kind + ':' + id).getBytes(StandardCharsets.UTF_8))
				.toString();
	}

	/** Who is named in a row; QualCoder has no list of them. */
	private String user(Row row) {
		String owner = row.get("owner").strip();
		return owner.isEmpty() ? "" : users.computeIfAbsent(owner,
				key -> new QdeNode("User").set("guid", guid("user", key)).set("name", key)).get("guid");
	}

	/** Moments are in the time of the computer on which they were written; ours stands for it. */
	private static String date(Row row) {
		try {
			return LocalDateTime.parse(row.get("date"), DATE).atZone(ZoneId.systemDefault()).toInstant().toString();
		} catch (DateTimeParseException e) {
			return "";
		}
	}

	private QdeNode stamped(QdeNode node, Row row) {
		return node.set("creatingUser", user(row)).set("creationDateTime", date(row));
	}

	private QdeNode codes() throws SQLException, IOException {
		Map<Integer, QdeNode> categories = new LinkedHashMap<>();
		Map<Integer, Integer> above = new HashMap<>();
		for (Row row : database.rows("code_cat")) {
			int id = row.number("catid");
			above.put(id, row.number("supercatid"));
			categories.put(id, new QdeNode("Code").set("guid", guid("category", id)).set("name", row.get("name"))
					.set("isCodable", "false").addText("Description", row.get("memo")));
		}
		Map<Integer, QdeNode> codes = new LinkedHashMap<>();
		List<Row> rows = database.rows("code_name");
		for (Row row : rows) {
			int id = row.number("cid");
			codes.put(id, new QdeNode("Code").set("guid", guid("code", id)).set("name", row.get("name"))
					.set("isCodable", "true").set("color", row.get("color")).addText("Description", row.get("memo")));
		}
		QdeNode top = new QdeNode("Codes");
		categories.forEach((id, node) -> (isBelowItself(id, above) ? top
				: categories.getOrDefault(above.get(id), top)).add(node));
		Map<Integer, Integer> aboveCodes = new HashMap<>();
		rows.forEach(row -> aboveCodes.put(row.number("cid"), row.number("supercid")));
		for (Row row : rows) {
			int id = row.number("cid");
			QdeNode parent = isBelowItself(id, aboveCodes) ? null : codes.get(aboveCodes.get(id));
			(parent != null ? parent : categories.getOrDefault(row.number("catid"), top)).add(codes.get(id));
		}
		return top;
	}

	/** A ring of parents, which a sound project does not have, would have no end. */
	private static boolean isBelowItself(int id, Map<Integer, Integer> above) {
		Integer slow = id;
		Integer fast = above.get(id);
		while (fast != null && above.get(fast) != null) {
			if (fast.equals(slow)) {
				return true;
			}
			slow = above.get(slow);
			fast = above.get(above.get(fast));
		}
		return false;
	}

	private QdeNode variables() throws SQLException, IOException {
		QdeNode variables = new QdeNode("Variables");
		for (Row row : database.rows("attribute_type")) {
			variables.add(new QdeNode("Variable").set("guid", guid("variable", row.get("name")))
					.set("name", row.get("name"))
					.set("typeOfVariable", row.get("valuetype").equals("numeric") ? "Float" : "Text")
					.addText("Description", row.get("memo")));
		}
		return variables;
	}

	private void sources() throws SQLException, IOException {
		List<Row> rows = database.rows("source");
		for (Row row : rows) {
			int id = row.number("id");
			Place place = Place.of(row.get("mediapath"), row.get("name"));
			QdeNode node = stamped(new QdeNode(place.source()).set("guid", guid("source", id)).set("name", row.get("name")),
					row).addText("Description", row.get("memo"));
			sources.put(id, node);
			switch (place.source()) {
			case "TextSource" -> {
				node.add(QdeNode.text("PlainTextContent", row.get("fulltext"))).set("plainTextPath", textPath(id));
				if (place.isFormatted() && (place.isSure() || isThere(place))) {
					node.set("richTextPath", place.path());
				}
			}
			case "PDFSource" -> {
				node.set("path", place.isSure() || isThere(place) ? place.path() : "");
				node.add(new QdeNode("Representation").set("guid", guid("text", id)).set("name", row.get("name"))
						.add(QdeNode.text("PlainTextContent", row.get("fulltext"))));
			}
			default -> node.set("path", place.path());
			}
		}
		rows.forEach(this::transcript);
		attributes("file", sources);
	}

	private String textPath(int id) {
		return "internal://" + guid("text", id) + ".txt";
	}

	private boolean isThere(Place place) throws IOException {
		try (InputStream in = files.open(place.path()).orElse(null)) {
			return in != null;
		}
	}

	/** The text of a recording is a source of its own, which the recording names. */
	private void transcript(Row row) {
		QdeNode recording = sources.get(row.number("id"));
		int id = row.number("av_text_id");
		QdeNode text = sources.get(id);
		if (text != null && text.name().equals("TextSource") && recording.name().matches("(Audio|Video)Source")) {
			recording.add(new QdeNode("Transcript").set("guid", guid("transcript", row.number("id")))
					.set("name", text.get("name")).set("plainTextPath", textPath(id)));
		}
	}

	/** What holds the text of a source and the passages in it. */
	private static QdeNode textOf(QdeNode source) {
		return source.child("Representation").orElse(source);
	}

	private void attributes(String type, Map<Integer, QdeNode> elements) throws SQLException, IOException {
		for (Row row : database.rows("attribute")) {
			QdeNode element = elements.get(row.number("id"));
			if (row.get("attr_type").equals(type) && element != null) {
				QdeNode value = new QdeNode("VariableValue");
				value.addReference("VariableRef", guid("variable", row.get("name")));
				element.add(value.addText("TextValue", row.get("value")));
			}
		}
	}

	private void codings() throws SQLException, IOException {
		for (Row row : database.rows("code_text")) {
			QdeNode selection = passage(row, row.get("seltext"));
			add(row, "text", row.get("ctid"), selection);
		}
		for (Row row : database.rows("code_image")) {
			add(row, "image", row.get("imid"), area(row));
		}
		for (Row row : database.rows("code_av")) {
			QdeNode source = sources.get(row.number("id"));
			String kind = source != null && source.name().equals("AudioSource") ? "AudioSelection" : "VideoSelection";
			add(row, "av", row.get("avid"),
					new QdeNode(kind).set("begin", row.get("pos0")).set("end", row.get("pos1")));
		}
		for (Row row : database.rows("annotation")) {
			QdeNode source = sources.get(row.number("fid"));
			if (source != null) {
				textOf(source).add(stamped(passage(row, "").set("guid", guid("annotation", row.get("anid"))), row)
						.addText("Description", row.get("memo")));
			}
		}
	}

	/** On a page QualCoder counts from the top, the standard from the bottom; without the height of the page neither is known. */
	private QdeNode area(Row row) {
		QdeNode source = sources.get(row.number("id"));
		if (source != null && !source.name().equals("PictureSource")) {
			return new QdeNode("PDFSelection").set("page", Math.max(0, row.number("pdf_page"))).set("name",
					NLS.bind(Messages.QualCoder_pageArea, Math.max(0, row.number("pdf_page")) + 1, row.get("memo")));
		}
		int x = row.number("x1");
		int y = row.number("y1");
		return new QdeNode("PictureSelection").set("firstX", x).set("firstY", y).set("secondX", x + row.number("width"))
				.set("secondY", y + row.number("height"));
	}

	private static QdeNode passage(Row row, String text) {
		return new QdeNode("PlainTextSelection").set("name", text).set("startPosition", row.get("pos0"))
				.set("endPosition", row.get("pos1"));
	}

	private void add(Row row, String kind, String id, QdeNode selection) {
		QdeNode source = sources.get(row.number(kind.equals("text") ? "fid" : "id"));
		if (source == null) {
			return; // QualCoder leaves codings of deleted sources behind
		}
		selection.set("guid", guid("selection-" + kind, id));
		stamped(selection, row).addText("Description", row.get("memo"));
		QdeNode coding = stamped(new QdeNode("Coding").set("guid", guid("coding-" + kind, id)), row);
		coding.addReference("CodeRef", guid("code", row.number("cid")));
		(kind.equals("text") ? textOf(source) : source).add(selection.add(coding));
	}

	private QdeNode cases() throws SQLException, IOException {
		Map<Integer, QdeNode> cases = new LinkedHashMap<>();
		for (Row row : database.rows("cases")) {
			int id = row.number("caseid");
			cases.put(id, new QdeNode("Case").set("guid", guid("case", id)).set("name", row.get("name"))
					.addText("Description", row.get("memo")));
		}
		for (Row row : database.rows("case_text")) {
			QdeNode caze = cases.get(row.number("caseid"));
			QdeNode source = sources.get(row.number("fid"));
			if (caze == null || source == null) {
				continue;
			}
			if (isWhole(row, source)) {
				caze.addReference("SourceRef", source.get("guid"));
			} else {
				String guid = guid("case-text", row.get("id"));
				textOf(source).add(passage(row, "").set("guid", guid));
				caze.addReference("SelectionRef", guid);
			}
		}
		attributes("case", cases);
		QdeNode list = new QdeNode("Cases");
		cases.values().forEach(list::add);
		return list;
	}

	/** A file that belongs to a case as a whole is a passage from its beginning to its end. */
	private static boolean isWhole(Row row, QdeNode source) {
		String text = textOf(source).childText("PlainTextContent");
		return row.get("pos1").isEmpty() || row.number("pos0") <= 0
				&& row.number("pos1") >= text.codePointCount(0, text.length()) - 1;
	}

	private QdeNode notes() throws SQLException, IOException {
		QdeNode notes = new QdeNode("Notes");
		for (Row row : database.rows("journal")) {
			QdeNode note = stamped(new QdeNode("Note").set("guid", guid("journal", row.get("jid")))
					.set("name", row.get("name")), row);
			notes.add(note.addText("PlainTextContent", row.get("jentry")));
		}
		return notes;
	}
}
