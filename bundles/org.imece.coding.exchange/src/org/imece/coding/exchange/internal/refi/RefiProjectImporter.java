/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
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
import org.imece.model.coding.Coder;
import org.imece.model.coding.CodingPackage;
import org.imece.model.core.CorePackage;
import org.imece.model.core.ProjectSettings;

/**
 * Reads projects of the REFI-QDA standard 1.5 (2019): archives {@code .qdpx}, and {@code .qde} alone. Tolerates what
 * programs are known to write beside the standard, and lists what it could not keep. Option {@code language}: tag of
 * names and descriptions.
 */
public final class RefiProjectImporter implements IImporter {

	static final String ID = "refi-qdpx";
	/** Namespace of project files of the standard. */
	static final String NAMESPACE = "urn:QDA-XML:project:1.0";
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
		try (RefiFile file = RefiFile.open(source)) {
			return plan(source, file, project, progress);
		} catch (InputRefusal e) {
			throw new ImportRefusal(e.getMessage(), e);
		} catch (IOException e) {
			throw new ImportRefusal(NLS.bind(Messages.Import_unreadable, source.fileName(), e.getLocalizedMessage()),
					e);
		}
	}

	private static ImportPlan plan(ImportSource source, RefiFile file, IResearchProject project, SubMonitor progress)
			throws CoreException, IOException {
		QdeNode root = file.project();
		if (!root.name().equals("Project") || !root.get("xmlns").startsWith(QdeReader.NAMESPACE + "project")) {
			throw new ImportRefusal(NLS.bind(Messages.Refi_notAProject, source.fileName()));
		}
		SourceContents contents = SourceContents.read(root, file.files(), progress.split(60));
		return plan(source, ID, root, file.sideFile(), contents, project, progress,
				() -> RefiFile.open(source).files(), localTimes(root));
	}

	/** QualCoder stamps the time of its computer as if it were UTC; by how much it is wrong is not in the file. */
	private static List<String> localTimes(QdeNode root) {
		return root.get("origin").toLowerCase(Locale.ROOT).startsWith("qualcoder")
				&& root.get("creationDateTime").endsWith("Z") ? List.of(Messages.Refi_localTimes) : List.of();
	}

	/**
	 * The plan for a project of another program that has been put into the form of the standard; its texts are within it.
	 *
	 * @param format  identifier of the importer
	 * @param files   recordings, pictures and formatted texts
	 * @param remarks what the user is to be told of the project as a whole
	 */
	public static ImportPlan plan(ImportSource source, String format, QdeNode root, SourceFiles.Opener files,
			List<String> remarks, IResearchProject project, IProgressMonitor monitor) throws CoreException, IOException {
		SubMonitor progress = SubMonitor.convert(monitor, 100);
		try (SourceFiles opened = files.open()) {
			SourceContents contents = SourceContents.read(root, opened, progress.split(60));
			return plan(source, format, root.set("xmlns", NAMESPACE), Optional.empty(), contents, project, progress, files,
					remarks);
		}
	}

	private static ImportPlan plan(ImportSource source, String format, QdeNode root, Optional<QdeNode> sideFile,
			SourceContents contents, IResearchProject project, SubMonitor progress, SourceFiles.Opener files,
			List<String> remarks) throws CoreException {
		return project.read(() -> {
			RefiContext context = new RefiContext(project,
					language(source, root, sideFile, contents, project), sideFile);
			remarks.forEach(remark -> context.tally().inform("", remark));
			if (!root.get("xmlns").equals(NAMESPACE)) {
				context.tally().inform("", NLS.bind(Messages.Refi_draft, root.get("xmlns")));
			}
			map(root, sideFile, contents, context, progress.split(40));
			return new RefiPlan(source, context.account(source.fileName(), format, Messages.Refi_unit), context, files);
		});
	}

	private static String language(ImportSource source, QdeNode root, Optional<QdeNode> sideFile,
			SourceContents contents, IResearchProject project) {
		String chosen = source.options().getOrDefault("language",
				sideFile.map(file -> file.get("language")).orElse(""));
		if (!chosen.isBlank()) {
			return chosen;
		}
		String sample = Stream
				.concat(contents.texts().values().stream().filter(text -> !text.isMissing()).map(SourceText::raw),
						descriptions(root))
				.limit(LANGUAGE_SAMPLE).map(text -> text.substring(0, Math.min(2000, text.length())))
				.collect(Collectors.joining("\n"));
		return LanguageGuess.of(sample).orElseGet(project::mainLanguage);
	}

	private static Stream<String> descriptions(QdeNode node) {
		return node.children().stream().flatMap(child -> Stream.concat(
				Stream.of(child.childText("Description"), child.get("name")), descriptions(child)));
	}

	private static void map(QdeNode root, Optional<QdeNode> sideFile, SourceContents contents, RefiContext context,
			SubMonitor monitor) {
		root.within("Users").forEach(user -> user(context, user));
		root.child("CodeBook").ifPresent(book -> new CodebookMapper(context, sideFile).map(book, root.get("name")));
		VariableMapper variables = new VariableMapper(context);
		root.within("Variables").forEach(variables::variable);
		SourceMapper sources = new SourceMapper(context, OffsetConvention.of(root.get("origin")), contents);
		List<QdeNode> all = SourceMapper.ordered(root.within("Sources").toList());
		monitor.setWorkRemaining(all.size() + 1);
		for (QdeNode source : all) {
			monitor.split(1);
			sources.map(source);
		}
		root.within("Cases").forEach(variables::caze);
		NoteMapper notes = new NoteMapper(context);
		project(root, context);
		root.within("Notes").forEach(note -> notes.note(note, contents));
		root.within("Links").forEach(notes::link);
		root.within("Sets").forEach(notes::set);
		notes.finish();
		root.within("Graphs").forEach(new GraphMapper(context)::graph);
		sideFile.ifPresent(file -> new SideFileReader(context).read(file));
		context.foreign().forEach((name, count) -> context.tally().inform("",
				NLS.bind(Messages.Refi_foreign, name, count)));
	}

	/** What is said of the project as a whole, unless the project has said it itself. */
	private static void project(QdeNode root, RefiContext context) {
		ProjectSettings settings = context.project().settings();
		Upsert<ProjectSettings> upsert = context.present(settings);
		String description = root.childText("Description");
		if (!description.isEmpty() && !settings.getDescriptions().values().contains(description)) {
			if (settings.getDescriptions().isEmpty()) {
				upsert.text(CorePackage.Literals.ELEMENT__DESCRIPTIONS, context.language(), description);
			} else {
				context.tally().warn("", NLS.bind(Messages.Refi_projectDescription, description));
			}
		}
		context.notes(root, settings);
		if (!settings.getProperties().containsKey(Kept.REST)) {
			context.keep(upsert, root);
		}
	}

	private static void user(RefiContext context, QdeNode node) {
		Upsert<Coder> coder = context.root(node.id(), CodingPackage.Literals.CODER);
		String name = node.get("name").isEmpty() ? node.get("id") : node.get("name");
		coder.set(CodingPackage.Literals.CODER__HANDLE,
				name.isEmpty() ? NLS.bind(Messages.Refi_unknownCoder, node.id().substring(0, 8)) : name);
		coder.property(Kept.USER_ID, node.get("id"));
		context.keep(coder, node);
		context.count(coder);
	}
}
