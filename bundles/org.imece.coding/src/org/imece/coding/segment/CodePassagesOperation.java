/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.segment;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;
import org.imece.coding.internal.Messages;
import org.imece.core.operation.IOperation;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Document;

/**
 * Gives a code to many passages in one step, in the coding sets of the one who works on the project. A passage that has
 * this code from this coder already is left as it is. If one of the texts has changed since the passages were chosen,
 * nothing is coded.
 *
 * @since 0.1
 */
public final class CodePassagesOperation implements IOperation<Integer> {

	/**
	 * A passage as it was chosen.
	 *
	 * @param start first UTF-16 unit
	 * @param end   behind the last UTF-16 unit
	 * @param quote the text between them
	 * @since 0.1
	 */
	public record Passage(String documentId, int start, int end, String quote) {
	}

	private final IResearchProject project;
	private final List<Passage> passages;
	private final String codeUri;

	/** @param codeUri address of the code, see {@link IResearchProject#uriOf} */
	public CodePassagesOperation(IResearchProject project, Collection<Passage> passages, String codeUri) {
		this.project = project;
		this.passages = List.copyOf(passages);
		this.codeUri = codeUri;
	}

	/**
	 * @return how many codings were made
	 * @throws CoreException if the code is gone or only groups, or a text has changed
	 */
	@Override
	public Integer run(IProgressMonitor monitor) throws CoreException {
		Map<String, List<Passage>> byDocument = new LinkedHashMap<>();
		passages.forEach(
				passage -> byDocument.computeIfAbsent(passage.documentId(), id -> new ArrayList<>()).add(passage));
		SubMonitor progress = SubMonitor.convert(monitor, byDocument.size());
		int[] made = new int[1];
		project.edit(NLS.bind(Messages.Edit_codePassages, passages.size()), () -> {
			Code code = code();
			for (Map.Entry<String, List<Passage>> entry : byDocument.entrySet()) {
				progress.split(1);
				made[0] += code(document(entry.getKey()), entry.getValue(), code);
			}
		});
		return made[0];
	}

	private Code code() throws CoreException {
		Code code = project.find(codeUri).filter(Code.class::isInstance).map(Code.class::cast)
				.orElseThrow(() -> new CoreException(Status.error(Messages.Passages_noCode)));
		if (!code.isCodable()) {
			throw new CoreException(
					Status.error(NLS.bind(Messages.Code_notCodable, Titles.of(code, project.mainLanguage()))));
		}
		return code;
	}

	private Document document(String id) throws CoreException {
		return project.root(id).filter(Document.class::isInstance).map(Document.class::cast)
				.orElseThrow(() -> new CoreException(Status.error(Messages.Passages_noDocument)));
	}

	private int code(Document document, List<Passage> chosen, Code code) throws CoreException {
		record Place(int start, int end) {
		}
		CodingSet set = CodingSets.findOrNew(project, document, Coders.currentOrNew(project));
		Set<Place> coded = new HashSet<>();
		set.getCodings().stream().filter(coding -> coding.getCode() == code)
				.forEach(coding -> coded.add(new Place(coding.getStart(), coding.getEnd())));
		List<Coding> added = new ArrayList<>();
		Instant now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
		for (Passage passage : chosen) {
			Passages.check(document, passage.start(), passage.end());
			if (!document.getText().startsWith(passage.quote(), passage.start())
					|| passage.quote().length() != passage.end() - passage.start()) {
				throw new CoreException(
						Status.error(NLS.bind(Messages.Passages_changed, Titles.of(document, project.mainLanguage()))));
			}
			if (coded.add(new Place(passage.start(), passage.end()))) {
				added.add(coding(passage, code, now));
			}
		}
		set.getCodings().addAll(added);
		return added.size();
	}

	private static Coding coding(Passage passage, Code code, Instant at) {
		Coding coding = CodingFactory.eINSTANCE.createCoding();
		coding.setId(UUID.randomUUID().toString());
		coding.setStart(passage.start());
		coding.setEnd(passage.end());
		coding.setQuote(passage.quote());
		coding.setCode(code);
		coding.setCodeVersion(code.getVersion());
		coding.setAt(at);
		return coding;
	}
}
