/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.imece.core.store.RecordHeader;
import org.imece.model.coding.Area;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.coding.Graph;
import org.imece.model.core.Element;

/** Writes the file beside the project file. */
final class SideFileWriter {

	private final ExportedProject project;
	private final QdeWriter writer;

	private SideFileWriter(ExportedProject project, QdeWriter writer) {
		this.project = project;
		this.writer = writer;
	}

	/** @param anonymous leaves out what would tell who coded */
	static void write(ExportedProject project, boolean anonymous, OutputStream out, SubMonitor monitor)
			throws CoreException, IOException {
		QdeWriter writer = new QdeWriter(out);
		writer.root(new QdeNode(SideFile.ROOT).set("version", "1").set("language", project.language()),
				SideFile.NAMESPACE);
		SideFileWriter file = new SideFileWriter(project, writer);
		file.codebooks();
		if (!anonymous) {
			for (Coder coder : project.coders) {
				file.element(coder);
			}
		}
		for (List<? extends Element> elements : List.of(project.variables, project.cases, project.memos, project.sets,
				project.relations, project.graphs)) {
			for (Element element : elements) {
				file.element(element);
			}
		}
		for (Graph graph : project.graphs) {
			for (EObject part : graph.eContents()) {
				if (part instanceof Element element) {
					file.element(element);
				}
			}
		}
		monitor.setWorkRemaining(project.documents.size());
		for (RecordHeader header : project.documents) {
			monitor.split(1);
			Document document = project.document(header);
			file.element(document);
			for (SelectionGroup group : project.groups(header.id())) {
				file.codings(group);
			}
		}
		writer.end();
		writer.close();
	}

	private void codebooks() throws IOException {
		for (Codebook book : project.codebooks) {
			QdeNode node = new QdeNode(SideFile.CODEBOOK).set("guid", book.getId());
			book.getCodes().forEach(code -> node.add(new QdeNode(SideFile.CODE).set("guid", code.getId())));
			writer.write(node);
			element(book);
			for (Code code : (Iterable<Code>) codes(book)::iterator) {
				element(code);
			}
		}
	}

	private static Stream<Code> codes(Codebook book) {
		return book.getCodes().stream().flatMap(SideFileWriter::codes);
	}

	private static Stream<Code> codes(Code code) {
		return Stream.concat(Stream.of(code), code.getCodes().stream().flatMap(SideFileWriter::codes));
	}

	private void codings(SelectionGroup group) throws IOException {
		boolean memos = group.codings().stream().filter(SelectionGroup::hasMemo).count() > 1;
		boolean region = group.region() != null && group.end() > group.start()
				&& !(group.region() instanceof Area area && area.getPage() > 0);
		for (Coding coding : group.codings()) {
			QdeNode node = SideFile.of(coding, project.language());
			if (memos) {
				add(node, coding, CodingPackage.Literals.CODING__MEMO);
			}
			if (region) {
				add(node, coding, CodingPackage.Literals.CODING__REGION);
			}
			write(node);
		}
	}

	private static void add(QdeNode node, Element element, EStructuralFeature feature) {
		SideFile.write(element, feature).forEach(node::add);
	}

	private void element(Element element) throws IOException {
		write(SideFile.of(element, project.language()));
	}

	private void write(QdeNode node) throws IOException {
		if (!node.children().isEmpty()) {
			writer.write(node);
		}
	}
}
