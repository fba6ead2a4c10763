/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipOutputStream;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.core.exports.ExportAccount;
import org.imece.core.exports.IExporter;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.core.store.RecordHeader;
import org.imece.model.coding.Case;
import org.imece.model.coding.CodeSet;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CodingPackage;
import org.imece.model.coding.Document;
import org.imece.model.coding.Graph;
import org.imece.model.coding.Memo;
import org.imece.model.coding.Relation;
import org.imece.model.coding.Variable;

/**
 * Writes projects of the REFI-QDA standard 1.5 (2019), {@code .qdpx}, as the standard has them to the letter: positions in
 * code points with the end behind the last one, moments in UTC, elements in the order of the schema, nothing empty. What
 * the standard cannot express goes into a file of its own beside the project file, and into the account.
 * <p>
 * Options: {@code language} of names and descriptions; {@code withoutMedia}; {@code anonymous} for numbers instead of the
 * names of coders.
 */
public final class RefiProjectExporter implements IExporter {

	static final String ORIGIN = "İmece";
	private static final String PROJECT_FILE = "project.qde";

	/** Kinds of records that belong to coding and have no place in the standard. */
	private static final List<EClass> LEFT_OUT = List.of(CodingPackage.Literals.CODING_QUERY,
			CodingPackage.Literals.CODING_ROUND, CodingPackage.Literals.LITERATURE_ITEM);

	@Override
	public ExportAccount write(IResearchProject project, OutputStream out, Map<String, String> options,
			IProgressMonitor monitor) throws CoreException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		String language = options.getOrDefault("language", project.mainLanguage());
		ExportedProject exported = new ExportedProject(project, language, progress.split(30));
		SourceEntries entries = new SourceEntries(!Boolean.parseBoolean(options.get("withoutMedia")));
		ZipOutputStream zip = new ZipOutputStream(out);
		zip.putNextEntry(SourceEntries.entry(PROJECT_FILE));
		QdeWriter writer = new QdeWriter(zip);
		boolean anonymous = Boolean.parseBoolean(options.get("anonymous"));
		write(exported, entries, writer, anonymous, progress.split(40));
		zip.closeEntry();
		entries.write(zip, exported, progress.split(25));
		zip.putNextEntry(SourceEntries.entry(SideFile.NAME));
		SideFileWriter.write(exported, anonymous, zip, progress.split(5));
		zip.closeEntry();
		zip.finish();
		for (EClass type : LEFT_OUT) {
			for (RecordHeader header : project.records(type)) {
				exported.losses().add(header.title(), Messages.Export_leftOut);
			}
		}
		return new ExportAccount(Messages.Refi_unit, exported.items(), remarks(exported, writer), exported.losses().all());
	}

	private static List<String> remarks(ExportedProject exported, QdeWriter writer) {
		List<String> remarks = new ArrayList<>();
		if (!exported.losses().all().isEmpty()) {
			remarks.add(NLS.bind(Messages.Export_sideFile, SideFile.NAME));
		}
		if (writer.replaced() > 0) {
			remarks.add(NLS.bind(Messages.Export_replaced, writer.replaced()));
		}
		return remarks;
	}

	private static void write(ExportedProject project, SourceEntries entries, QdeWriter writer, boolean anonymous,
			SubMonitor monitor) throws CoreException, IOException {
		QdeNode root = new QdeNode("Project");
		project.rest(root, project.settings, Kept.REST);
		List<QdeNode> kept = List.copyOf(root.children());
		root.children().clear();
		root.set("name", project.project().name()).set("origin", ORIGIN);
		writer.root(root, RefiProjectImporter.NAMESPACE);
		writer.open("Users");
		int number = 0;
		for (Coder coder : project.coders) {
			writer.write(user(coder, ++number, anonymous));
		}
		writer.end();
		writer.open("CodeBook");
		writer.write(new CodebookNodes(project).codes());
		writer.end();
		CaseNodes cases = new CaseNodes(project);
		writer.open("Variables");
		for (Variable variable : project.variables) {
			writer.write(cases.variable(variable));
		}
		writer.end();
		writer.open("Cases");
		for (Case caze : project.cases) {
			writer.write(cases.caze(caze));
		}
		writer.end();
		SourceNodes sources = new SourceNodes(project, cases, entries);
		monitor.setWorkRemaining(project.documents.size() + 1);
		writer.open("Sources");
		for (RecordHeader header : project.documents) {
			monitor.split(1);
			Document document = project.document(header);
			Optional<QdeNode> source = sources.source(document);
			if (source.isPresent()) {
				writer.write(source.get());
			}
		}
		writer.end();
		writeNotes(project, entries, writer);
		writer.open("Sets");
		for (CodeSet set : project.sets) {
			writer.write(cases.set(set));
		}
		writer.end();
		NoteNodes notes = new NoteNodes(project, entries);
		writer.open("Graphs");
		for (Graph graph : project.graphs) {
			writer.write(notes.graph(graph));
		}
		writer.end();
		String description = Titles.text(project.settings.getDescriptions(), project.language());
		if (!description.isEmpty()) {
			writer.write(QdeNode.text("Description", description));
		}
		for (QdeNode node : kept) {
			if (node.name().equals("NoteRef")) {
				writer.write(node);
			}
		}
		for (String note : project.notes(project.settings.getId())) {
			writer.write(new QdeNode("NoteRef").set("targetGUID", note));
		}
		writer.end();
		writer.close();
	}

	private static void writeNotes(ExportedProject project, SourceEntries entries, QdeWriter writer)
			throws CoreException, IOException {
		NoteNodes notes = new NoteNodes(project, entries);
		writer.open("Notes");
		for (Memo memo : project.memos) {
			writer.write(notes.note(memo));
		}
		writer.end();
		writer.open("Links");
		for (Relation relation : project.relations) {
			Optional<QdeNode> link = notes.link(relation);
			if (link.isPresent()) {
				writer.write(link.get());
			}
		}
		writer.end();
	}

	private static QdeNode user(Coder coder, int number, boolean anonymous) {
		QdeNode node = new QdeNode("User").set("guid", coder.getId());
		if (anonymous) {
			return node.set("name", NLS.bind(Messages.Export_coder, number));
		}
		return node.set("name", coder.getHandle()).set("id", coder.getProperties().get(Kept.USER_ID));
	}
}
