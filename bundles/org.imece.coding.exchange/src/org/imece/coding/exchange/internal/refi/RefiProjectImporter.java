/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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
import org.imece.core.safe.SafeArchive;
import org.imece.model.coding.Coder;
import org.imece.model.coding.CodingPackage;

/**
 * Reads projects of the REFI-QDA standard 1.5 (2019): archives {@code .qdpx}, and {@code .qde} alone. Tolerates what
 * programs are known to write beside the standard, and lists what it could not keep. Option {@code language}: tag of
 * names and descriptions.
 */
public final class RefiProjectImporter implements IImporter {

	static final String ID = "refi-qdpx";
	private static final int HEAD = 4096;
	private static final int LANGUAGE_SAMPLE = 50;

	@Override
	public int fit(ImportSource source) throws IOException {
		return switch (source.extension()) {
		case "qdpx" -> startsLikeArchive(source.head(4)) ? 2 : 1;
		case "qde" -> isRefi(source.head(HEAD)) ? 2 : 1;
		default -> 0;
		};
	}

	private static boolean startsLikeArchive(byte[] head) {
		return head.length == 4 && head[0] == 'P' && head[1] == 'K';
	}

	static boolean isRefi(byte[] head) {
		return new String(head, StandardCharsets.UTF_8).contains(QdeReader.NAMESPACE);
	}

	@Override
	public ImportPlan resolve(ImportSource source, IResearchProject project, IProgressMonitor monitor)
			throws CoreException {
		SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.Refi_reading, source.fileName()), 100);
		try {
			if (source.extension().equals("qde")) {
				try (InputStream in = source.open()) {
					refuseWebPage(source);
					QdeNode root = QdeReader.read(source.fileName(), in);
					return plan(source, root, SourceFiles.beside(source.file()), project, progress);
				}
			}
			try (SafeArchive archive = SafeArchive.open(source.file())) {
				String name = projectFile(archive, source.fileName());
				try (InputStream in = archive.open(name)) {
					QdeNode root = QdeReader.read(source.fileName(), in);
					return plan(source, root, SourceFiles.in(archive), project, progress);
				}
			}
		} catch (InputRefusal e) {
			throw new ImportRefusal(e.getMessage(), e);
		} catch (IOException e) {
			throw new ImportRefusal(NLS.bind(Messages.Import_unreadable, source.fileName(), e.getLocalizedMessage()),
					e);
		}
	}

	static void refuseWebPage(ImportSource source) throws IOException, ImportRefusal {
		byte[] head = source.head(HEAD);
		if (head.length == 0) {
			throw new ImportRefusal(NLS.bind(Messages.Import_empty, source.fileName()));
		}
		if (SafeArchive.looksLikeWebPage(head)) {
			throw new ImportRefusal(NLS.bind(Messages.Import_webPage, source.fileName()));
		}
	}

	/** The one project file at the top of the archive, whatever its name. */
	private static String projectFile(SafeArchive archive, String fileName) throws ImportRefusal {
		List<String> found = archive.names().stream().filter(name -> !name.contains("/") && !name.startsWith("."))
				.filter(name -> name.toLowerCase(Locale.ROOT).endsWith(".qde")).toList();
		if (found.isEmpty()) {
			throw new ImportRefusal(NLS.bind(Messages.Refi_noProject, fileName));
		}
		if (found.size() > 1) {
			throw new ImportRefusal(NLS.bind(Messages.Refi_severalProjects, fileName, String.join(", ", found)));
		}
		return found.get(0);
	}

	private static ImportPlan plan(ImportSource source, QdeNode root, SourceFiles files, IResearchProject project,
			SubMonitor progress) throws CoreException, IOException {
		if (!root.name().equals("Project") || !root.get("xmlns").startsWith(QdeReader.NAMESPACE + "project")) {
			throw new ImportRefusal(NLS.bind(Messages.Refi_notAProject, source.fileName()));
		}
		Map<QdeNode, SourceText> texts = SourceMapper.texts(root, files);
		for (QdeNode note : root.within("Notes").toList()) {
			texts.put(note, SourceText.of(note, files));
		}
		progress.worked(40);
		return project.read(() -> {
			RefiContext context = new RefiContext(project, language(source, root, texts, project));
			if (!root.get("xmlns").equals("urn:QDA-XML:project:1.0")) {
				context.tally().inform("", NLS.bind(Messages.Refi_draft, root.get("xmlns")));
			}
			map(root, texts, context, progress.split(60));
			return new RefiPlan(context.tally().account(source.fileName(), ID, Messages.Refi_unit), context);
		});
	}

	private static String language(ImportSource source, QdeNode root, Map<QdeNode, SourceText> texts,
			IResearchProject project) {
		String chosen = source.options().get("language");
		if (chosen != null && !chosen.isBlank()) {
			return chosen;
		}
		String sample = Stream
				.concat(texts.values().stream().filter(text -> !text.isMissing()).map(SourceText::raw),
						descriptions(root))
				.limit(LANGUAGE_SAMPLE).map(text -> text.substring(0, Math.min(2000, text.length())))
				.collect(Collectors.joining("\n"));
		return LanguageGuess.of(sample).orElseGet(project::mainLanguage);
	}

	private static Stream<String> descriptions(QdeNode node) {
		return node.children().stream().flatMap(child -> Stream.concat(
				Stream.of(child.childText("Description"), child.get("name")), descriptions(child)));
	}

	private static void map(QdeNode root, Map<QdeNode, SourceText> texts, RefiContext context, SubMonitor monitor) {
		root.within("Users").forEach(user -> user(context, user));
		root.child("CodeBook").ifPresent(book -> new CodebookMapper(context).map(book, root.get("name")));
		VariableMapper variables = new VariableMapper(context);
		root.within("Variables").forEach(variables::variable);
		SourceMapper sources = new SourceMapper(context, OffsetConvention.of(root.get("origin")), texts);
		List<QdeNode> all = root.within("Sources").toList();
		monitor.setWorkRemaining(all.size() + 1);
		for (QdeNode source : all) {
			monitor.split(1);
			sources.map(source);
		}
		root.within("Cases").forEach(variables::caze);
		NoteMapper notes = new NoteMapper(context);
		root.within("Notes").forEach(note -> notes.note(note, texts.get(note)));
		root.within("Sets").forEach(notes::set);
		root.within("Links").forEach(notes::link);
		root.within("Graphs").forEach(graph -> context.tally().refuse(1, graph.get("name"), Messages.Refi_graph));
		if (!root.childText("Description").isEmpty()) {
			context.tally().warn("", NLS.bind(Messages.Refi_projectDescription, root.childText("Description")));
		}
	}

	private static void user(RefiContext context, QdeNode node) {
		Upsert<Coder> coder = context.root(node.id(), CodingPackage.Literals.CODER);
		String name = node.get("name").isEmpty() ? node.get("id") : node.get("name");
		coder.set(CodingPackage.Literals.CODER__HANDLE,
				name.isEmpty() ? NLS.bind(Messages.Refi_unknownCoder, node.id().substring(0, 8)) : name);
		context.count(coder);
	}
}
