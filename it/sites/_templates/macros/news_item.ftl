<#macro news_item n>
- Lab: ${n.text}
</#macro>
