/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.tables;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.emf.common.util.EList;
import org.imece.coding.code.Codes;
import org.imece.coding.exchange.internal.Messages;
import org.imece.coding.exchange.internal.tables.SegmentRows.Found;
import org.imece.coding.segment.CodingSets;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportPlan;
import org.imece.core.project.IResearchProject;
import org.imece.core.project.Titles;
import org.imece.model.coding.Code;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coder;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingFactory;
import org.imece.model.coding.CodingSet;

/** Makes the codings of a table, with the codes and coders that the project lacks. */
final class SegmentsPlan implements ImportPlan {

	private final ImportAccount account;
	private final List<Found> found;
	private final Map<String, Coder> coders = new HashMap<>();
	private Codebook book;

	SegmentsPlan(ImportAccount account, List<Found> found) {
		this.account = account;
		this.found = List.copyOf(found);
	}

	@Override
	public ImportAccount account() {
		return account;
	}

	@Override
	public void perform(IResearchProject project) {
		for (Found each : found) {
			Coder coder = coders.computeIfAbsent(each.coder().isEmpty() ? project.author() : each.coder(),
					handle -> coder(handle, project));
			Coding coding = CodingFactory.eINSTANCE.createCoding();
			coding.setCode(each.code() != null ? each.code() : code(each.path(), project));
			coding.setCodeVersion(coding.getCode().getVersion());
			coding.setStart(each.place().start());
			coding.setEnd(each.place().end());
			coding.setQuote(each.document().getText().substring(each.place().start(), each.place().end()));
			coding.setMemo(each.comment().isEmpty() ? null : each.comment());
			coding.setAt(each.at());
			set(each, coder, project).getCodings().add(coding);
		}
	}

	private static Coder coder(String handle, IResearchProject project) {
		return project.all(Coder.class).stream().filter(coder -> handle.equals(coder.getHandle())).findFirst()
				.orElseGet(() -> {
					Coder coder = CodingFactory.eINSTANCE.createCoder();
					coder.setHandle(handle);
					return project.add(coder);
				});
	}

	private static CodingSet set(Found found, Coder coder, IResearchProject project) {
		return CodingSets.find(project, found.document(), coder).orElseGet(() -> {
			CodingSet set = CodingFactory.eINSTANCE.createCodingSet();
			set.setId(CodingSets.idOf(found.document().getId(), coder.getId()));
			set.setDocument(found.document());
			set.setCoder(coder);
			return project.add(set);
		});
	}

	/** The code of a path; what is missing of it is made. */
	private Code code(List<String> path, IResearchProject project) {
		EList<Code> level = book(project).getCodes();
		Code code = null;
		for (String name : path) {
			EList<Code> siblings = level;
			code = siblings.stream().filter(each -> Titles.of(each, project.mainLanguage()).equals(name)).findFirst()
					.orElseGet(() -> {
						Code made = CodingFactory.eINSTANCE.createCode();
						made.getNames().put(project.mainLanguage(), name);
						siblings.add(made);
						return made;
					});
			level = Codes.children(code);
		}
		return code;
	}

	private Codebook book(IResearchProject project) {
		if (book == null) {
			book = project.all(Codebook.class).stream().findFirst().orElseGet(() -> {
				Codebook made = CodingFactory.eINSTANCE.createCodebook();
				made.getNames().put(project.mainLanguage(), Messages.Tables_codebook);
				return project.add(made);
			});
		}
		return book;
	}
}
