<#-- A slice of a long list, rendered by itself: see macros/items.ftl. -->
<#include "/macros/all.ftl">
<@item_list list usual/>
