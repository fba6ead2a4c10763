/*
 * Copyright (c) 2026 İmece contributors
 * SPDX-License-Identifier: EPL-2.0
 */
package org.imece.coding.exchange.internal.refi;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.imece.coding.segment.CodingSets;
import org.imece.tests.support.TestProject;
import org.imece.core.imports.ImportAccount;
import org.imece.core.imports.ImportRemark;
import org.imece.core.imports.ImportRemark.Severity;
import org.imece.core.imports.ImportSource;
import org.imece.model.coding.Case;
import org.imece.model.coding.Code;
import org.imece.model.coding.CodeSet;
import org.imece.model.coding.Codebook;
import org.imece.model.coding.Coding;
import org.imece.model.coding.CodingSet;
import org.imece.model.coding.Direction;
import org.imece.model.coding.Document;
import org.imece.model.coding.DocumentKind;
import org.imece.model.coding.Graph;
import org.imece.model.coding.Memo;
import org.imece.model.coding.Relation;
import org.imece.model.coding.VariableType;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RefiProjectImporterTest {

	private static final String TEXT = "M: Dernekler 😀 şirketlerle ve kamuyla aynı dili konuşmuyor.\nG: Hangi proje bu, söyler misiniz?\nM: Ortak bir proje.";

	@TempDir
	Path folder;
	private TestProject test;
	private final RefiProjectImporter importer = new RefiProjectImporter();

	@BeforeEach
	void open() throws Exception {
		test = TestProject.create(folder);
	}

	@AfterEach
	void close() throws Exception {
		test.close();
	}

	@Test
	void readsAProjectThatFollowsTheStandard() throws Exception {
		Path file = standard().write(folder);
		assertEquals(2, importer.fit(new ImportSource(file)));
		ImportAccount account = test.run(importer, file);
		assertEquals(List.of(), account.remarks());
		assertEquals(6, account.created()); // user, two codes, source, two codings
		test = test.reopen();
		Codebook book = test.project.all(Codebook.class).get(0);
		Code code = book.getCodes().get(0);
		assertEquals(Qdpx.CODE, code.getId());
		assertEquals("engeller", code.getNames().get("tr"));
		assertEquals("#FF8800", code.getColor());
		assertTrue(code.getDescriptions().get("tr").startsWith("iş birliğini"));
		assertEquals("iletişim", code.getCodes().get(0).getNames().get("tr"));
		Document document = test.document("Görüşme 1");
		assertEquals(TEXT, document.getText());
		assertEquals("tr", document.getLanguage());
		assertEquals(2, document.getSpeakers().size());
		CodingSet set = test.project.all(CodingSet.class).get(0);
		assertEquals(CodingSets.idOf(Qdpx.SOURCE, Qdpx.USER), set.getId());
		assertEquals("Zeynep Kaya", set.getCoder().getHandle());
		Coding coding = set.getCodings().get(0);
		assertEquals("şirketlerle", TEXT.substring(coding.getStart(), coding.getEnd()));
		assertEquals("şirketlerle", coding.getQuote());
		assertEquals(Instant.parse("2026-05-01T06:00:00Z"), coding.getAt());
		assertEquals(code, coding.getCode());
	}

	@Test
	void aSecondImportChangesNothing() throws Exception {
		Path file = complete().write(folder);
		ImportAccount first = test.run(importer, file);
		test = test.reopen();
		ImportAccount second = test.run(importer, file);
		assertEquals(first.read() - first.refused(), second.unchanged(), () -> second.toString());
		assertEquals(0, second.created() + second.updated());
		assertFalse(test.project.canUndo());
	}

	@Test
	void whatTheFileChangesIsUpdated() throws Exception {
		test.run(importer, standard().write(folder));
		Path changed = new Qdpx()
				.project(Qdpx.users() + Qdpx.codes().replace("name='iletişim'", "name='ortak dil'")
						+ Qdpx.source(Qdpx.selection(1, "şirketlerle", 15, 26), Qdpx.selection(2, "dili", 43, 47)))
				.file(Qdpx.textFile(), TEXT).write(folder);
		ImportAccount account = test.run(importer, changed);
		assertEquals(1, account.updated());
		assertEquals("ortak dil",
				test.project.all(Codebook.class).get(0).getCodes().get(0).getCodes().get(0).getNames().get("tr"));
	}

	@Test
	void anImportIsOneStepOfUndo() throws Exception {
		test.run(importer, complete().write(folder));
		test.project.undo();
		assertEquals(1, test.project.records().size()); // the settings
		test.project.redo();
		assertEquals(3, test.codings().size());
	}

	@Test
	void keepsEveryKindOfElement() throws Exception {
		ImportAccount account = test.run(importer, complete().write(folder));
		Case caze = test.project.all(Case.class).get(0);
		assertEquals("25", caze.getValues().get(0).getValue());
		assertEquals(VariableType.INTEGER, caze.getValues().get(0).getVariable().getType());
		assertEquals("Görüşme 1", caze.getDocuments().get(0).getFileName());
		Memo memo = test.project.all(Memo.class).get(0);
		assertEquals("Bunu tartışalım.", memo.getText());
		assertEquals(List.of(Qdpx.CODE), memo.getTargets().stream().map(target -> target.getId()).toList());
		CodeSet set = test.project.all(CodeSet.class).get(0);
		assertEquals(1, set.getCodes().size());
		assertEquals(1, set.getDocuments().size());
		Relation relation = test.project.all(Relation.class).get(0);
		assertEquals(Direction.ONE_WAY, relation.getDirection());
		assertEquals(memo, relation.getSource());
		assertEquals("şirketlerle", ((Coding) relation.getTarget()).getQuote());
		Coding quotation = test.codings().stream().filter(coding -> coding.getCode() == null).findFirst().orElseThrow();
		assertEquals("Ortak bir", quotation.getQuote());
		assertEquals("yorum", quotation.getMemo());
		assertEquals(1, account.refused()); // a selection of the picture without a place
		assertEquals(1, errors(account).size());
		assertEquals(DocumentKind.PICTURE, test.document("a.jpg").getKind());
		assertEquals(1, test.project.all(Graph.class).size());
		assertEquals("Gaziantep", test.document("Görüşme 1").getProperties().get("İl"));
	}

	@Test
	void readsPositionsAsOtherProgramsCountThem() throws Exception {
		String raw = "\uFEFF" + TEXT.replace("\n", "\r\n");
		int[] nvivo = { TEXT.indexOf("Hangi") + 1, TEXT.indexOf("Ortak") + 2 };
		Path file = new Qdpx()
				.project("Benim Projem.qde", "NVivo 12", Qdpx.users() + Qdpx.codes()
						+ Qdpx.source(Qdpx.selection(1, "Hangi proje", nvivo[0], nvivo[0] + 11),
								Qdpx.selection(2, "Ortak", nvivo[1], nvivo[1] + 5)))
				.file("Sources/" + Qdpx.SOURCE + ".txt", raw).file("Sources/.root", "").write(folder);
		ImportAccount account = test.run(importer, file);
		assertEquals(List.of("Hangi proje", "Ortak"), test.codings().stream().map(Coding::getQuote).toList());
		assertEquals(TEXT, test.document("Görüşme 1").getText());
		assertEquals(List.of(Severity.INFO), account.remarks().stream().map(ImportRemark::severity).toList());
	}

	@Test
	void leavesOutWhatDoesNotFitAndSaysSo() throws Exception {
		Path file = new Qdpx()
				.project(Qdpx.users() + Qdpx.codes() + Qdpx.source(Qdpx.selection(1, "x", 10, 4000),
						Qdpx.selection(2, "şirketlerle", 15, 26), Qdpx.selection(3, "konuşmuyor", 16, 26),
						Qdpx.selection(4, "dili", 43, 47).replace(Qdpx.CODE, Qdpx.USER)))
				.file(Qdpx.textFile(), TEXT).write(folder);
		ImportAccount account = test.run(importer, file);
		assertEquals(2, account.refused());
		assertEquals(2, test.codings().size());
		assertEquals(2, errors(account).size());
		assertTrue(account.remarks().stream().anyMatch(remark -> remark.severity() == Severity.WARNING
				&& remark.message().contains("konuşmuyor")), account.toString());
	}

	@Test
	void keepsKnownPassagesOfATextThatIsMissing() throws Exception {
		Path without = new Qdpx().project(Qdpx.users() + Qdpx.codes()
				+ Qdpx.source(Qdpx.selection(1, "şirketlerle", 15, 26), Qdpx.selection(2, "bir etiket", 43, 60)))
				.write(folder);
		ImportAccount account = test.run(importer, without);
		assertEquals(1, account.refused());
		assertEquals("şirketlerle", test.document("Görüşme 1").getText());
		assertEquals(List.of("şirketlerle"), test.codings().stream().map(Coding::getQuote).toList());
		test = test.reopen();
		test.run(importer, standard().write(folder)); // later the file is complete
		assertEquals(TEXT, test.document("Görüşme 1").getText());
		assertEquals(15 + 1, test.codings().get(0).getStart());
		assertEquals(2, test.codings().size());
		ImportAccount again = test.run(importer, without);
		assertEquals(TEXT, test.document("Görüşme 1").getText());
		assertEquals(0, again.updated() + again.created(), again.toString());
	}

	@Test
	void doesNotPutCodingsOnAnotherText() throws Exception {
		test.run(importer, standard().write(folder));
		Path other = new Qdpx().project(Qdpx.users() + Qdpx.codes() + Qdpx.source(Qdpx.selection(1, "x", 0, 1)))
				.file(Qdpx.textFile(), "Bambaşka").write(folder);
		ImportAccount account = test.run(importer, other);
		assertEquals(2, account.refused());
		assertEquals(TEXT, test.document("Görüşme 1").getText());
	}

	@Test
	void mergesTheTwoFormsOfAPdfSelection() throws Exception {
		String coding = "<Coding guid='%s'><CodeRef targetGUID='" + Qdpx.CODE + "'/></Coding>";
		String selection = "44444444-0000-4000-8000-000000000001";
		Path file = new Qdpx().project(Qdpx.codes() + "<Sources><PDFSource guid='" + Qdpx.SOURCE
				+ "' name='Rapor.pdf'><PDFSelection guid='" + selection
				+ "' page='0' firstX='1' firstY='1' secondX='2' secondY='2'>"
				+ coding.formatted("55555555-0000-4000-8000-000000000001")
				+ "</PDFSelection><Representation guid='66666666-0000-4000-8000-000000000001'><PlainTextContent>Ortak bir proje</PlainTextContent><PlainTextSelection guid='"
				+ selection + "' name='Ortak' startPosition='0' endPosition='5'>"
				+ coding.formatted("55555555-0000-4000-8000-000000000002")
				+ "</PlainTextSelection></Representation></PDFSource></Sources>").write(folder);
		ImportAccount account = test.run(importer, file);
		assertEquals(List.of("Ortak"), test.codings().stream().map(Coding::getQuote).toList());
		assertEquals(0, account.refused());
	}

	@Test
	void readsAProjectFileThatIsNotPacked() throws Exception {
		Path qde = Files.writeString(folder.resolve("deneme.qde"), "\uFEFF" + Qdpx.HEAD
				+ "<Project xmlns='urn:QDA-XML:project:0:10' name='Deneme'>" + Qdpx.users() + Qdpx.codes()
				+ Qdpx.source(Qdpx.selection(1, "şirketlerle", 15, 26)) + "</Project>", StandardCharsets.UTF_8);
		Files.writeString(Files.createDirectory(folder.resolve("Sources")).resolve(Qdpx.SOURCE + ".txt"), TEXT);
		test.run(importer, qde);
		assertNotNull(test.document("Görüşme 1").getText());
		assertEquals("şirketlerle", test.codings().get(0).getQuote());
	}

	private static List<ImportRemark> errors(ImportAccount account) {
		return account.remarks().stream().filter(remark -> remark.severity() == Severity.ERROR).toList();
	}

	private static Qdpx standard() {
		return new Qdpx().project(Qdpx.users() + Qdpx.codes()
				+ Qdpx.source(Qdpx.selection(1, "şirketlerle", 15, 26), Qdpx.selection(2, "dili", 43, 47)))
				.file(Qdpx.textFile(), TEXT);
	}

	private static Qdpx complete() {
		String variable = "77777777-0000-4000-8000-00000000000";
		String value = "<VariableValue><VariableRef targetGUID='" + variable + "%d'/><%s>%s</%s></VariableValue>";
		String note = "88888888-0000-4000-8000-000000000001";
		String quotation = "<PlainTextSelection guid='44444444-0000-4000-8000-000000000009' name='Ortak bir' startPosition='"
				+ (TEXT.indexOf("Ortak") - 1) + "' endPosition='" + (TEXT.indexOf("Ortak") + 8)
				+ "'><Description>yorum</Description></PlainTextSelection>";
		String source = Qdpx.source(Qdpx.selection(1, "şirketlerle", 15, 26), Qdpx.selection(2, "dili", 43, 47),
				quotation, value.formatted(2, "TextValue", "Gaziantep", "TextValue"));
		String picture = "<PictureSource guid='99999999-0000-4000-8000-000000000001' name='a.jpg'><PictureSelection guid='99999999-0000-4000-8000-000000000002'><Coding guid='99999999-0000-4000-8000-000000000003'><CodeRef targetGUID='"
				+ Qdpx.CODE + "'/></Coding></PictureSelection></PictureSource>";
		return new Qdpx().project(Qdpx.users()
				+ Qdpx.codes().replace("<Code guid='" + Qdpx.CHILD,
						"<NoteRef targetGUID='" + note + "'/><Code guid='" + Qdpx.CHILD)
				+ "<Variables><Variable guid='" + variable + "1' name='Yaş' typeOfVariable='Integer'/><Variable guid='"
				+ variable + "2' name='İl' typeOfVariable='Text'/></Variables>"
				+ "<Cases><Case guid='aaaaaaaa-0000-4000-8000-000000000001' name='Ali'><CodeRef targetGUID='"
				+ Qdpx.CODE + "'/>" + value.formatted(1, "IntegerValue", "25", "IntegerValue")
				+ "<SourceRef targetGUID='" + Qdpx.SOURCE + "'/></Case></Cases>"
				+ source.replace("</Sources>", picture + "</Sources>") + "<Notes><Note guid='" + note
				+ "' name='Not' creatingUser='" + Qdpx.USER + "'><PlainTextContent>Bunu tartışalım.</PlainTextContent></Note></Notes>"
				+ "<Links><Link guid='bbbbbbbb-0000-4000-8000-000000000001' name='açıklar' direction='OneWay' originGUID='"
				+ note + "' targetGUID='44444444-0000-4000-8000-000000000001'/></Links>"
				+ "<Sets><Set guid='cccccccc-0000-4000-8000-000000000001' name='Küme'><MemberCode targetGUID='"
				+ Qdpx.CHILD + "'/><MemberSource targetGUID='" + Qdpx.SOURCE + "'/></Set></Sets>"
				+ "<Graphs><Graph guid='dddddddd-0000-4000-8000-000000000001' name='Ağ'/></Graphs>")
				.file(Qdpx.textFile(), TEXT);
	}
}
