/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.exchange.internal.Messages;
import org.imece.coding.text.LanguageGuess;
import org.imece.core.imports.IImporter;
import org.imece.core.imports.ImportPlan;
import org.imece.core.imports.ImportRefusal;
import org.imece.core.imports.ImportSource;
import org.imece.core.project.IResearchProject;
import org.imece.core.safe.InputRefusal;

/** Reads codebooks of the REFI-QDA standard 1.0, {@code .qdc}. Option {@code language}: tag of names and descriptions. */
public final class RefiCodebookImporter implements IImporter {

	static final String ID = "refi-qdc";
	private static final int HEAD = 4096;

	@Override
	public int fit(ImportSource source) throws IOException {
		if (!source.extension().equals("qdc")) {
			return 0;
		}
		return RefiProjectImporter.isRefi(source.head(HEAD)) ? 2 : 1;
	}

	@Override
	public ImportPlan resolve(ImportSource source, IResearchProject project, IProgressMonitor monitor)
			throws CoreException {
		SubMonitor.convert(monitor, NLS.bind(Messages.Refi_reading, source.fileName()), 1);
		QdeNode root;
		try (InputStream in = source.open()) {
			RefiFile.refuseWebPage(source);
			root = QdeReader.read(source.fileName(), in);
		} catch (InputRefusal e) {
			throw new ImportRefusal(e.getMessage(), e);
		} catch (IOException e) {
			throw new ImportRefusal(NLS.bind(Messages.Import_unreadable, source.fileName(), e.getLocalizedMessage()),
					e);
		}
		if (!root.name().equals("CodeBook") || !root.get("xmlns").startsWith(QdeReader.NAMESPACE + "codebook")) {
			throw new ImportRefusal(NLS.bind(Messages.Refi_notACodebook, source.fileName()));
		}
		return project.read(() -> plan(source, root, project));
	}

	private static ImportPlan plan(ImportSource source, QdeNode root, IResearchProject project) {
		RefiContext context = new RefiContext(project, source.options().getOrDefault("language",
				LanguageGuess.of(texts(root)).orElseGet(project::mainLanguage)), Optional.empty());
		String name = source.fileName().replaceFirst("\\.[^.]*$", "");
		new CodebookMapper(context, Optional.empty()).map(root, name);
		NoteMapper sets = new NoteMapper(context);
		root.within("Sets").forEach(sets::set);
		return new RefiPlan(source, context.account(source.fileName(), ID, Messages.Refi_unitCodes), context,
				() -> path -> Optional.empty());
	}

	private static String texts(QdeNode node) {
		StringBuilder texts = new StringBuilder();
		node.children().forEach(child -> texts.append(child.get("name")).append('\n')
				.append(child.childText("Description")).append('\n').append(texts(child)));
		return texts.toString();
	}
}
