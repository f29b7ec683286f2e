"""A review of all tokens by the keyboard alone: loaded, narrowed, sorted, put together, judged, seen as a whole."""

from desktop import Window, is_enabled, text_of, wait_for


class Review(Window):
    def setUp(self):
        super().setUp()
        if self.program.find("combo box", "Group by") is None:
            self.program.key("F6")
        self.program.says(f"{self.tokens} tokens, complete, as of")
        self.program.wait("combo box", "Group by")
        self.table = self.program.wait("table", "Tokens")
        if is_enabled(self.program.find("push button", "Clear filters")):
            self.program.key("ctrl+shift+l")
        wait_for("all tokens", lambda: self.rows() == self.tokens)

    def search(self, text):
        self.program.key("ctrl+f")
        self.program.wait_for_focus("Search")
        self.program.type(text)

    def values(self, column):
        table, place = self.table.queryTable(), self.columns().index(column)
        return [table.getAccessibleAt(row, place).name for row in range(min(20, table.nRows))]

    def test_the_controls_have_the_names_that_scripts_rely_on(self):
        for role, name in (("push button", "Load all"), ("check box", "Overview"), ("list", "Findings"),
                           ("tree", "Facets"), ("combo box", "Group by"), ("text", "Search"),
                           ("push button", "Compare with"), ("push button", "Keep this review"),
                           ("push button", "Report")):
            with self.subTest(name=name):
                self.assertIsNotNone(self.program.find(role, name))

    def test_typed_terms_narrow(self):
        self.search("expires:never ")
        wait_for("fewer tokens", lambda: 0 < self.rows() < self.tokens)
        self.assertEqual(set(self.values("Expires")), {"never"})
        self.program.key("Return")
        self.program.wait("push button", "Remove expires:never")
        self.program.says(f"of {self.tokens} tokens, complete")
        self.program.press("Remove expires:never")
        wait_for("all tokens", lambda: self.rows() == self.tokens)

    def test_a_wrong_term_is_told_and_changes_nothing(self):
        self.search("state:sleeping")
        self.program.says("state: takes")
        self.assertEqual(self.rows(), self.tokens)
        self.program.key("Escape")
        wait_for("an empty field", lambda: text_of(self.program.find("text", "Search")) == "")

    def test_every_column_sorts(self):
        self.program.tab_to("Tokens", "table")
        before = self.values("Status")
        self.program.key("Home", "Right", "F8")  # in the second column
        wait_for("the urgent first", lambda: set(self.values("Status")) == {"Expiring"})
        self.program.key("F8")
        wait_for("the revoked first", lambda: set(self.values("Status")) == {"Revoked"})
        self.assertGreater(len(set(before)), 1)

    def test_a_finding_shows_its_tokens(self):
        self.program.tab_to("Findings", "list")
        self.program.key("Home", "space")
        wait_for("fewer tokens", lambda: 0 < self.rows() < self.tokens)
        self.program.tab_to("Tokens", "table")
        self.program.key("ctrl+Home")
        self.program.says("finding")  # the details begin with them

    def test_what_is_decided_by_keys_is_taken_back(self):
        self.program.tab_to("Tokens", "table")
        self.program.key("ctrl+Home", "2")
        wait_for("the decision", lambda: self.values("Decision")[0] == "Revoke")
        self.program.key("n")
        self.program.wait_for_focus("Note on the decision")
        self.program.type("leaked")
        self.program.key("Return")
        self.program.wait_for_focus("Tokens")
        self.program.key("ctrl+z", "ctrl+z")
        wait_for("no decision", lambda: self.values("Decision")[0] == "—")

    def test_groups_open_to_their_tokens(self):
        self.program.tab_to("Group by", "combo box")
        self.program.key("Home")
        self.program.type("role")
        groups = self.program.wait(None, "Groups")
        self.program.tab_to("Groups")
        wait_for("a group", lambda: groups.queryTable().nRows > 0)
        self.program.key("Home", "Return")
        wait_for("its tokens", lambda: 0 < self.rows() < self.tokens)
        self.program.wait_until_gone(None, "Groups")

    def test_the_overview_is_read_and_left(self):
        self.program.key("ctrl+shift+r")
        self.program.says("All tokens of this review")
        self.program.wait(None, "When tokens end")
        self.program.key("Escape")
        self.program.wait("table", "Tokens")
