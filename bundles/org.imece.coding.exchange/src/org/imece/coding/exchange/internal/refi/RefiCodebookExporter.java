/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.core.exports.ExportAccount;
import org.imece.core.exports.IExporter;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.CodeSet;
import org.imece.model.coding.CodingPackage;

/** Writes codebooks of the REFI-QDA standard 1.0, {@code .qdc}. Option: {@code language} of names and descriptions. */
public final class RefiCodebookExporter implements IExporter {

	private static final String NAMESPACE = "urn:QDA-XML:codebook:1.0";

	@Override
	public ExportAccount write(IResearchProject project, OutputStream out, Map<String, String> options,
			IProgressMonitor monitor) throws CoreException, IOException {
		ExportedProject exported = new ExportedProject(project,
				options.getOrDefault("language", project.mainLanguage()), SubMonitor.convert(monitor, 10));
		CodebookNodes nodes = new CodebookNodes(exported);
		QdeNode codes = nodes.codes();
		if (codes.children().isEmpty()) {
			throw new CoreException(Status.error(Messages.Export_noCodes));
		}
		withoutNotes(codes, exported);
		QdeWriter writer = new QdeWriter(out);
		writer.root(new QdeNode("CodeBook").set("origin", RefiProjectExporter.ORIGIN), NAMESPACE);
		writer.write(codes);
		writer.open("Sets");
		for (CodeSet set : exported.sets) {
			QdeNode node = set(set, exported);
			if (node.child("MemberCode").isPresent()) {
				writer.write(node);
			}
		}
		writer.end();
		writer.end();
		writer.close();
		return new ExportAccount(Messages.Refi_unitCodes, nodes.written(),
				writer.replaced() == 0 ? List.of() : List.of(NLS.bind(Messages.Export_replaced, writer.replaced())),
				exported.losses().all());
	}

	/** Codebooks know no notes. */
	private static void withoutNotes(QdeNode node, ExportedProject exported) {
		if (node.children().removeIf(child -> child.name().equals("NoteRef"))) {
			exported.losses().add(node.get("name"), Messages.Export_notesOfKind);
		}
		node.children().forEach(child -> withoutNotes(child, exported));
	}

	private static QdeNode set(CodeSet set, ExportedProject exported) {
		QdeNode node = new QdeNode("Set").set("guid", set.getId()).set("name", exported.name(set))
				.addText("Description", Titles.text(set.getDescriptions(), exported.language()));
		ExportedProject.ids(set, CodingPackage.Literals.CODE_SET__CODES).stream().filter(exported::has)
				.forEach(id -> node.add(new QdeNode("MemberCode").set("guid", id)));
		if (!ExportedProject.ids(set, CodingPackage.Literals.CODE_SET__DOCUMENTS).isEmpty()) {
			exported.losses().add(exported.name(set), Messages.Export_codesOnly);
		}
		return node;
	}
}
