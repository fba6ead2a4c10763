/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

import javax.xml.XMLConstants;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;

import org.eclipse.core.runtime.CoreException;
import org.imece.coding.code.CodeColors;
import org.imece.core.exports.ExportAccount;
import org.imece.core.exports.IExporter;
import org.imece.core.operation.ExportFileOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.safe.SafeArchive;
import org.xml.sax.SAXException;

/** What an export wrote, checked to the letter of the standard. */
public record Exported(Path file, ExportAccount account) {

	private static final List<String> CONTAINERS = List.of("Users", "CodeBook", "Codes", "Variables", "Cases",
			"Sources", "Notes", "Links", "Sets", "Graphs");

	public static Exported of(IResearchProject project, Path file) throws Exception {
		return of(project, file, Map.of());
	}

	static Exported of(IResearchProject project, Path file, Map<String, String> options) throws Exception {
		Exported exported = new Exported(file, run(new RefiProjectExporter(), project, file, options));
		exported.assertStrict();
		return exported;
	}

	static ExportAccount run(IExporter exporter, IResearchProject project, Path file, Map<String, String> options)
			throws CoreException {
		return new ExportFileOperation(project, exporter, file, options).run(null);
	}

	QdeNode project() throws IOException {
		return QdeReader.read("project", new ByteArrayInputStream(bytes("project.qde")));
	}

	byte[] bytes(String name) throws IOException {
		try (SafeArchive archive = SafeArchive.open(file)) {
			return archive.read(name);
		}
	}

	String text(String name) throws IOException {
		return new String(bytes(name), StandardCharsets.UTF_8);
	}

	private void assertStrict() throws Exception {
		byte[] xml = bytes("project.qde");
		assertEquals('<', xml[0], "no byte order mark");
		QdeNode root = project();
		assertEquals("urn:QDA-XML:project:1.0", root.get("xmlns"));
		assertFalse(root.has("basePath"));
		try (SafeArchive archive = SafeArchive.open(file)) {
			for (String name : archive.names()) {
				assertTrue(name.equals("project.qde") || name.equals("imece.xml")
						|| name.matches("sources/[0-9a-f-]{36}(\\.[a-z0-9]+)?"), name);
			}
			assertStrict(root, archive);
		}
		assertValid(xml, "Project.xsd");
	}

	private static void assertStrict(QdeNode node, SafeArchive archive) {
		assertFalse(CONTAINERS.contains(node.name()) && node.children().isEmpty(), "empty " + node.name());
		assertFalse(node.has("plainTextPath") && node.child("PlainTextContent").isPresent(), node.get("guid"));
		node.attributes().forEach((name, value) -> {
			if (name.endsWith("DateTime")) {
				assertTrue(value.endsWith("Z"), value);
			}
			if (name.toLowerCase(Locale.ROOT).endsWith("path") && value.startsWith("internal://")) {
				assertTrue(archive.names().contains("sources/" + value.substring(11)), value);
			}
		});
		if (node.name().equals("Coding")) {
			assertEquals(1, node.children("CodeRef").count());
		}
		node.children().forEach(child -> assertStrict(child, archive));
	}

	/** Against the schema of the standard, where it is there. */
	static void assertValid(byte[] xml, String schema) throws IOException {
		Path xsd = Path.of(System.getProperty("imece.shared", "no folder"), "data", "refi-qda", schema);
		if (!Files.exists(xsd)) {
			return;
		}
		try (InputStream in = new ByteArrayInputStream(xml)) {
			SchemaFactory.newInstance(XMLConstants.W3C_XML_SCHEMA_NS_URI).newSchema(xsd.toFile()).newValidator()
					.validate(new StreamSource(in));
		} catch (SAXException e) {
			throw new AssertionError(e.getMessage(), e);
		}
	}

	/** What a project file says, one line for each fact, in a form that does not depend on how it is written. */
	static Map<String, String> facts(QdeNode root) {
		Map<String, String> facts = new TreeMap<>();
		root.children().forEach(child -> facts(child, "", facts));
		return facts;
	}

	private static void facts(QdeNode node, String owner, Map<String, String> facts) {
		if (node.name().equals("PlainTextContent")) { // in a file of its own now
			return;
		}
		if (node.name().startsWith("Member")) { // a draft has the GUID elsewhere
			String guid = node.has("targetGUID") ? node.id("targetGUID")
					: node.has("guid") ? node.id() : QdeNode.normalise(node.text());
			facts.put(owner + '/' + node.name() + ' ' + guid, "");
			return;
		}
		String key = node.has("guid") ? node.name() + ' ' + node.id()
				: owner + '/' + node.name() + ' ' + node.id("targetGUID");
		node.attributes().forEach((name, value) -> {
			if (!name.equals("guid") && !name.equals("targetGUID") && !name.endsWith("Path") && !name.equals("path")) {
				facts.put(key + '@' + name, normal(name, value));
			}
		});
		facts.merge(key, node.text().strip() + owner(node, owner), (one, other) -> one + '|' + other);
		node.children().forEach(child -> facts(child, key, facts));
	}

	/** Where elements are that are moved within the tree by nothing. */
	private static String owner(QdeNode node, String owner) {
		return List.of("Coding", "PlainTextSelection", "Code", "NoteRef").contains(node.name()) ? " in " + owner : "";
	}

	private static String normal(String name, String value) {
		if (name.endsWith("DateTime")) {
			return String.valueOf(RefiContext.instant(value));
		}
		if (name.equals("color")) {
			return CodeColors.normalise(value);
		}
		return RefiSchema.allows("guid", value) ? QdeNode.normalise(value) : value.strip();
	}
}
